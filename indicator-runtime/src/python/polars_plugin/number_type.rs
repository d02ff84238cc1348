//! The types of numbers that a series may have, by Arrow's name of each.

use super::abi::ArrowSchema;

/// What the values of a series are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum NumberType {
    /// Nothing at all.
    Null,
    /// Truth values, which are 0 and 1.
    Bool,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F16,
    F32,
    F64,
    U128,
    /// Whole numbers of 128 bits, of which the last `scale` decimal digits stand behind the point.
    Decimal {
        scale: u32,
    },
}

impl NumberType {
    /// The type that `schema` names.
    ///
    /// # Errors
    /// What it names instead.
    pub fn of(schema: &ArrowSchema) -> Result<Self, String> {
        if !schema.dictionary.is_null() {
            return Err("categories".into());
        }
        let format = schema.format().to_string_lossy();
        Ok(match &*format {
            "n" => Self::Null,
            "b" => Self::Bool,
            "c" => Self::I8,
            "s" => Self::I16,
            "i" => Self::I32,
            "l" => Self::I64,
            "C" => Self::U8,
            "S" => Self::U16,
            "I" => Self::U32,
            "L" => Self::U64,
            "e" => Self::F16,
            "f" => Self::F32,
            "g" => Self::F64,
            // What polars calls what Arrow has no type for.
            "_pli128" => Self::Decimal { scale: 0 },
            "_plu128" => Self::U128,
            other => match decimal_scale(other) {
                Some(scale) => Self::Decimal { scale },
                None => return Err(described(other)),
            },
        })
    }
}

/// The scale of `d:PRECISION,SCALE`, a decimal of 128 bits.
fn decimal_scale(format: &str) -> Option<u32> {
    let mut parts = format.strip_prefix("d:")?.split(',');
    let (_, scale, width) = (parts.next()?, parts.next()?, parts.next());
    match width {
        None | Some("128") => scale.parse().ok(),
        Some(_) => None,
    }
}

/// What polars calls a type that is none of numbers.
fn described(format: &str) -> String {
    const NAMES: [(&str, &str); 12] = [
        ("vu", "String"),
        ("u", "String"),
        ("U", "String"),
        ("v", "Binary"),
        ("td", "Date"),
        ("ts", "Datetime"),
        ("tD", "Duration"),
        ("tt", "Time"),
        ("+l", "List"),
        ("+L", "List"),
        ("+w", "Array"),
        ("+s", "Struct"),
    ];
    let known = NAMES.iter().find(|(begin, _)| format.starts_with(begin));
    known.map_or_else(
        || format!("values of Arrow's type {format:?}"),
        |(_, name)| (*name).into(),
    )
}
