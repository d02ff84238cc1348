//! Parameters from the fuzzer's bytes: small numbers, middling ones, or any.

use arbitrary::Arbitrary;
use indicator_runtime::{Domain, Param, Value};

/// How many of something: small ones most often, and up to three of the walk's pieces.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub struct Count(u8);

impl Count {
    pub fn get(self) -> usize {
        match usize::from(self.0) {
            few @ 0..160 => few,
            many => (many - 159) * 16,
        }
    }
}

/// A number for a parameter of any type.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Number {
    Default,
    Small(u8),
    Middling(u16),
    Whole(i64),
    Real(f64),
}

impl Number {
    /// As a value of the parameter's type; it need not be an allowed one.
    pub fn value(self, param: &Param) -> Value {
        let whole = match self {
            Self::Default => return param.default(),
            Self::Small(number) => i64::from(number),
            Self::Middling(number) => i64::from(number),
            Self::Whole(number) => number,
            Self::Real(number) => number as i64,
        };
        match param.domain {
            Domain::Usize { .. } => Value::Usize(whole as usize),
            Domain::I64 { .. } => Value::I64(whole),
            Domain::F64 { .. } => Value::F64(match self {
                Self::Real(number) => number,
                // Hundredths: most ranges of real parameters are narrow.
                _ => whole as f64 / 100.0,
            }),
            Domain::Bool { .. } => Value::Bool(whole % 2 == 0),
            Domain::Choice { names, .. } => {
                Value::Choice(names[whole.unsigned_abs() as usize % names.len()])
            }
        }
    }
}
