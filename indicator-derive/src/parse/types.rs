//! What the type of an argument says about it, and what to write instead of one that fits nothing.

use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type, TypeReference};

/// A type without the parentheses and the invisible groups around it, as `macro_rules!` make them.
pub fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        ty => ty,
    }
}

/// The name of a type that is a single word.
pub fn word(ty: &Type) -> Option<String> {
    match plain(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.get_ident().map(Ident::to_string),
        _ => None,
    }
}

/// `&[f64]`
pub fn is_input(ty: &Type) -> bool {
    match plain(ty) {
        Type::Reference(TypeReference {
            lifetime: None,
            mutability: None,
            elem,
            ..
        }) => {
            matches!(plain(elem), Type::Slice(slice) if is_f64(&slice.elem))
        }
        _ => false,
    }
}

/// `&mut Output`, by whatever path, and with `<'_>` if the author likes
pub fn is_output(ty: &Type) -> bool {
    match plain(ty) {
        Type::Reference(TypeReference {
            lifetime: None,
            mutability: Some(_),
            elem,
            ..
        }) => last_word(elem).is_some_and(|word| word == "Output"),
        _ => false,
    }
}

/// Why no parameter can have this type; `None` if one can, as far as can be seen here.
pub fn no_parameter(ty: &Type) -> Option<&'static str> {
    let advice = match plain(ty) {
        Type::Path(path) => match word(ty).as_deref() {
            Some("f32") => "write `f64`",
            Some("i8" | "i16" | "i32" | "i128" | "isize") => "write `i64`",
            Some("u8" | "u16" | "u32" | "u64" | "u128") => "write `usize`",
            Some("char" | "String") => "write an enum with a variant for each name",
            _ if last_word(ty).is_some_and(|word| word == "Option") => {
                "write the type alone, since users may leave out any parameter"
            }
            _ if path
                .path
                .segments
                .iter()
                .any(|segment| !segment.arguments.is_none()) =>
            {
                "write a type without arguments"
            }
            _ => return None,
        },
        Type::Reference(reference) if word(&reference.elem).is_some_and(|word| word == "str") => {
            "write an enum with a variant for each name"
        }
        Type::Reference(reference) if is_series(plain(&reference.elem)) => {
            "drop the attribute if this is an input"
        }
        Type::Reference(_) => "drop the `&`",
        _ => "write another type",
    };
    Some(advice)
}

/// Why no state can be borrowed like this; `None` if one can, as far as can be seen here.
pub fn no_state(reference: &TypeReference) -> Option<&'static str> {
    let advice = match plain(&reference.elem) {
        _ if reference.lifetime.is_some() => "write the reference without a lifetime",
        Type::Slice(_) => "write `Vec<…>` instead of a slice",
        Type::Path(path) if path.path.is_ident("str") => "write `String` instead of `str`",
        Type::TraitObject(_) | Type::ImplTrait(_) | Type::Infer(_) => "write its own type",
        _ => return None,
    };
    Some(advice)
}

/// What to write for an argument that has no helper attribute and is no input and no output.
pub fn advice(name: &Ident, ty: &Type) -> String {
    match plain(ty) {
        Type::Reference(reference) if reference.lifetime.is_some() => {
            "write the reference without a lifetime".to_owned()
        }
        _ if last_word(ty).is_some_and(|word| word == "Output") => {
            format!("an output is borrowed: write `{name}: &mut Output`")
        }
        Type::Reference(reference) => match plain(&reference.elem) {
            _ if last_word(&reference.elem).is_some_and(|word| word == "Output") => {
                format!("an output is written to: write `{name}: &mut Output`")
            }
            series if is_series(series) && reference.mutability.is_some() => format!(
                "a kernel writes to no slice: write `{name}: &mut Output` for an output, or \
                 `{name}: &[f64]` for an input"
            ),
            series if is_series(series) => format!("an input is `&[f64]`: write `{name}: &[f64]`"),
            _ => {
                let series = if reference.mutability.is_some() {
                    "an output is `&mut Output`"
                } else {
                    "an input is `&[f64]`"
                };
                format!(
                    "{series}, by its own name; if this is a state, say what makes it: write \
                     `#[state(…)] {name}: …`"
                )
            }
        },
        series if is_series(series) => format!("an input is `&[f64]`: write `{name}: &[f64]`"),
        optional if is_optional_series(optional) => {
            format!("an indicator reads every input that it has: write `{name}: &[f64]`")
        }
        Type::Path(_) => format!(
            "if this is a parameter, give it a default: write `#[param(default = …)] {name}: …`"
        ),
        _ => "an argument is an input `&[f64]`, a `#[param(…)]`, a `#[state(…)]` or an output \
              `&mut Output`: write one of these"
            .to_owned(),
    }
}

fn is_f64(ty: &Type) -> bool {
    word(ty).is_some_and(|word| word == "f64")
}

/// Whether this is a sequence of values, of whatever kind.
fn is_series(ty: &Type) -> bool {
    matches!(ty, Type::Slice(_) | Type::Array(_))
        || last_word(ty).is_some_and(|word| word == "Vec" || word == "VecDeque")
}

/// Whether this is an `Option` of a sequence of values.
fn is_optional_series(ty: &Type) -> bool {
    let Type::Path(path) = plain(ty) else {
        return false;
    };
    let Some(PathSegment {
        ident,
        arguments: PathArguments::AngleBracketed(arguments),
    }) = path.path.segments.last()
    else {
        return false;
    };
    let is_borrowed_series = |argument: &GenericArgument| match argument {
        GenericArgument::Type(ty) => match plain(ty) {
            Type::Reference(reference) => is_series(plain(&reference.elem)),
            ty => is_series(ty),
        },
        _ => false,
    };
    ident == "Option" && arguments.args.iter().any(is_borrowed_series)
}

/// The last word of a path, without its generic arguments.
pub fn last_word(ty: &Type) -> Option<String> {
    match plain(ty) {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string()),
        _ => None,
    }
}
