//! The types of arguments and results.

use super::layout::bracketed;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Param;
use crate::catalogue::signature::{
    Argument, ArgumentDefault, ArgumentRole, Field, FieldType, Form, KERNELS, MISSING, Packing,
    Returns, Signature, Type, estimated, literal,
};
use heck::ToUpperCamelCase;

/// The types of kernels and estimates, which are the same for every indicator.
pub fn shared() -> String {
    let estimate = typed_dict("_Estimate", &estimated());
    let names = [alias("_Kernel", KERNELS), missing()];
    format!("{}{estimate}", names.concat())
}

/// The type of what becomes of missing values.
pub fn missing() -> String {
    alias("_Missing", MISSING)
}

/// The types of an indicator's choices.
pub fn choices(entry: &Entry) -> String {
    let choices = entry
        .params
        .iter()
        .filter_map(|param| match Type::of(&param.domain) {
            Type::Choice(names) => Some(alias(&choice_name(entry, param.name), names)),
            _ => None,
        });
    choices.collect()
}

/// A name for one of several strings.
fn alias(name: &str, choices: &[&str]) -> String {
    let choices = choices.iter().map(|choice| format!("{choice:?}")).collect();
    let alias = bracketed(&format!("{name}: TypeAlias = Literal["), choices, "]");
    format!("\n{alias}")
}

/// The type of a `dict` with these entries.
fn typed_dict(name: &str, fields: &[Field]) -> String {
    let fields = fields
        .iter()
        .map(|field| format!("    {}: {}\n", field.name, field_type(field)));
    format!("\nclass {name}(TypedDict):\n{}", fields.collect::<String>())
}

/// One way to call a function.
pub struct Variant {
    /// Its arguments, with their types and defaults.
    pub arguments: Vec<String>,
    pub returned: String,
}

/// The ways to call a function: most have one. What series and frames are given as, they come back as; and a stream takes
/// the parts of a bar together.
pub fn variants(entry: &Entry, signature: &Signature) -> Vec<Variant> {
    let form = signature.form;
    let plain = returned(entry, form, &signature.returns);
    let of = |series: &str, returned: String| Variant {
        arguments: arguments(entry, signature, series),
        returned,
    };
    let together = |kind: &str, returned: String| Variant {
        arguments: vec![format!("bar: {kind}"), "/".to_owned()],
        returned,
    };
    let as_plain = of("_Data", plain.clone());
    let outputs = |kind: &str| match &signature.returns.packing {
        Packing::NamedTuple(class) => format!("{class}[{kind}]"),
        _ => kind.to_owned(),
    };
    match form {
        Form::Array if signature.returns.fields.len() == 1 => {
            vec![of("_ContainerT", "_ContainerT".to_owned()), as_plain]
        }
        Form::Array => vec![
            of("_SeriesT", outputs("_SeriesT")),
            of("_FrameT", "_FrameT".to_owned()),
            as_plain,
        ],
        Form::Extend => vec![
            of("_SeriesT", outputs("_SeriesT")),
            as_plain,
            together("Mapping[str, Any] | _Frame", "Any".to_owned()),
        ],
        Form::Update | Form::Peek => vec![as_plain, together("Mapping[str, Any]", plain)],
        Form::Sweep | Form::Estimate | Form::Stream | Form::Expression | Form::Definition => {
            vec![as_plain]
        }
    }
}

/// The arguments of a function, whose series are of the type `series`.
fn arguments(entry: &Entry, signature: &Signature, series: &str) -> Vec<String> {
    let arguments = signature.arguments.iter();
    let arguments = arguments.map(|it| argument(entry, it, series));
    let mut arguments: Vec<String> = arguments.collect();
    let by_position = signature.by_position();
    if by_position < arguments.len() {
        arguments.insert(by_position, "*".to_owned());
    }
    arguments
}

/// An argument with its type and default.
fn argument(entry: &Entry, argument: &Argument, series: &str) -> String {
    let kind = match (argument.role, argument.kind) {
        (ArgumentRole::Kernel, _) => "_Kernel".to_owned(),
        (ArgumentRole::Missing, _) => "_Missing".to_owned(),
        (_, Type::Reduction) => "_Reduce".to_owned(),
        (_, Type::Progress) => "_Progress".to_owned(),
        (ArgumentRole::Axis, kind) => format!("_{}Range", kind.name().to_upper_camel_case()),
        (_, Type::Series) => series.to_owned(),
        (_, Type::Column) => "_Column".to_owned(),
        (_, Type::Source) => "_Source".to_owned(),
        (_, Type::Arrays) => arrays(&entry.signature(Form::Array).returns.fields),
        (_, Type::Int) => "_Int".to_owned(),
        // A value of a row may be missing.
        (ArgumentRole::Input, Type::Float) => "_Value".to_owned(),
        (_, Type::Float) => "_Float".to_owned(),
        (_, Type::Bool) => "bool".to_owned(),
        (_, Type::Choice(_)) => choice_name(entry, &argument.name),
    };
    let name = &argument.name;
    match argument.default {
        ArgumentDefault::Required => format!("{name}: {kind}"),
        ArgumentDefault::Value(value) if argument.role == ArgumentRole::Input => {
            format!("{name}: {kind} = {}", literal(value))
        }
        ArgumentDefault::None => format!("{name}: {kind} | None = None"),
        ArgumentDefault::Value(value) => format!("{name}: {kind} | None = {}", literal(value)),
    }
}

/// The arguments of a grid of definitions, each of which takes one value or several.
pub fn axes(entry: &Entry, definition: &Signature) -> Vec<String> {
    let axes = definition.arguments.iter().map(|argument| {
        let name = &argument.name;
        let kind = match argument.kind {
            _ if argument.role == ArgumentRole::Missing => {
                "_Missing | Iterable[_Missing | None]".to_owned()
            }
            Type::Choice(_) => {
                let choice = choice_name(entry, name);
                format!("{choice} | Iterable[{choice}]")
            }
            Type::Source => "_Sources".to_owned(),
            kind => format!("_{}s", kind.name().to_upper_camel_case()),
        };
        match argument.default {
            ArgumentDefault::Required => format!("{name}: {kind}"),
            ArgumentDefault::None => format!("{name}: {kind} | None = None"),
            ArgumentDefault::Value(value) => format!("{name}: {kind} = {}", literal(value)),
        }
    });
    axes.collect()
}

/// What a stream has as the value of a parameter.
pub fn of_attribute(entry: &Entry, param: &Param) -> String {
    match Type::of(&param.domain) {
        Type::Choice(_) => choice_name(entry, param.name),
        kind => kind.name().to_owned(),
    }
}

/// What a form returns.
fn returned(entry: &Entry, form: Form, returns: &Returns) -> String {
    let fields = &returns.fields;
    let kind = match &returns.packing {
        Packing::Single => field_type(&fields[0]),
        Packing::NamedTuple(class) => format!("{class}[{}]", field_types(fields)),
        Packing::Dict if form == Form::Estimate => "_Estimate".to_owned(),
        Packing::Dict => sweep_name(entry),
        Packing::Instance => "Self".to_owned(),
        Packing::Expression => "pl.Expr".to_owned(),
        Packing::Definition => "Spec".to_owned(),
    };
    let or_none = if returns.optional { " | None" } else { "" };
    format!("{kind}{or_none}")
}

/// The types of all fields, for a class with one parameter.
fn field_types(fields: &[Field]) -> String {
    let mut types: Vec<String> = fields.iter().map(field_type).collect();
    types.dedup();
    types.join(" | ")
}

/// An array for the only field, or a tuple of one for each.
fn arrays(fields: &[Field]) -> String {
    let types: Vec<String> = fields.iter().map(field_type).collect();
    match &types[..] {
        [one] => one.clone(),
        several => format!("tuple[{}]", several.join(", ")),
    }
}

/// The type of a field.
pub fn field_type(field: &Field) -> String {
    match (field.kind.shape(), field.kind.dtype()) {
        (None, number) => number.to_owned(),
        // Numbers where it is reduced.
        (Some(_), "int32") if matches!(field.kind, FieldType::Matrix(_)) => {
            "npt.NDArray[np.int32 | np.float64]".to_owned()
        }
        (Some(_), "float64") if matches!(field.kind, FieldType::Series(_)) => "_Series".to_owned(),
        // NumPy's own names for the types that Python has too.
        (Some(_), dtype @ ("bool" | "str")) => format!("npt.NDArray[np.{dtype}_]"),
        (Some(_), dtype) => format!("npt.NDArray[np.{dtype}]"),
    }
}

/// The type of what a sweep returns.
pub fn sweep_name(entry: &Entry) -> String {
    format!("_{}Batch", entry.types)
}

fn choice_name(entry: &Entry, param: &str) -> String {
    format!("_{}{}", entry.types, param.to_upper_camel_case())
}
