//! The arguments of each form.

use super::argument::{Argument, ArgumentDefault, ArgumentRole, Type};
use super::form::Form;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, MAX_COUNT, Param};

/// The argument of an estimate that stands for the series.
pub(crate) const LENGTH: Param = Param {
    name: "length",
    documentation: "Values of the series.",
    domain: Domain::Usize {
        default: 0,
        min: 0,
        max: MAX_COUNT,
    },
};

/// The kernels that a caller can ask for by name.
pub(crate) const KERNELS: &[&str] = &["auto", "scalar", "avx2", "avx512"];

/// The arguments of `entry` in one of its forms: inputs, then parameters, then the kernel. A sweep that takes bounds
/// side by side takes ranges too, behind all others, so that what is given by position keeps its place.
pub(super) fn of(entry: &Entry, form: Form) -> Vec<Argument> {
    match form {
        Form::Array => [series(entry), params(entry), vec![kernel()]].concat(),
        Form::Sweep if entry.flat_batch => {
            [series(entry), bounds(entry), vec![kernel()], ranges(entry)].concat()
        }
        Form::Sweep => [series(entry), ranges(entry), vec![kernel()]].concat(),
        Form::Estimate if entry.flat_batch => {
            [vec![length()], bounds(entry), ranges(entry)].concat()
        }
        Form::Estimate => [vec![length()], ranges(entry)].concat(),
        Form::Stream => params(entry),
        Form::Update | Form::Peek => row(entry),
        Form::Extend => series(entry),
    }
}

fn series(entry: &Entry) -> Vec<Argument> {
    inputs(
        entry,
        Type::Series,
        "NaN or an infinity ends a run: each run without is computed by itself.",
    )
}

fn row(entry: &Entry) -> Vec<Argument> {
    inputs(
        entry,
        Type::Float,
        "NaN, an infinity, None or pd.NA ends a run.",
    )
}

fn inputs(entry: &Entry, kind: Type, rule: &str) -> Vec<Argument> {
    entry
        .inputs
        .iter()
        .map(|input| Argument {
            name: input.name.to_owned(),
            role: ArgumentRole::Input,
            kind,
            default: ArgumentDefault::Required,
            documentation: input.documentation,
            rule: if input.is_limited() {
                format!(
                    "Allowed: {}; any other value is missing. {rule}",
                    input.allowed()
                )
            } else {
                rule.to_owned()
            },
        })
        .collect()
}

fn params(entry: &Entry) -> Vec<Argument> {
    entry
        .params
        .iter()
        .map(|param| Argument {
            name: param.name.to_owned(),
            role: ArgumentRole::Parameter,
            kind: Type::of(&param.domain),
            default: ArgumentDefault::Value(param.default()),
            documentation: param.documentation,
            rule: format!("Allowed: {}.", param.allowed()),
        })
        .collect()
}

/// The three numbers of a range side by side, for each parameter.
fn bounds(entry: &Entry) -> Vec<Argument> {
    const BOUNDS: [(&str, &str); 3] = [
        ("start", "First value."),
        (
            "end",
            "Last value, included where a step lands on it; start > end counts down.",
        ),
        (
            "step",
            "Distance between values; 0 means the first value alone.",
        ),
    ];
    let bounds = |param: &Param| {
        let kind = Type::of(&param.domain);
        let name = param.name;
        BOUNDS.map(|(bound, rule)| Argument {
            name: format!("{name}_{bound}"),
            role: ArgumentRole::Bound,
            kind,
            default: ArgumentDefault::None,
            documentation: param.documentation,
            rule: rule.to_owned(),
        })
    };
    entry.params.iter().flat_map(bounds).collect()
}

/// A range for each parameter.
fn ranges(entry: &Entry) -> Vec<Argument> {
    let rule = if entry.flat_batch {
        "In place of start, end and step. None is the default alone."
    } else {
        "The end is included; a step of 0 means start alone, and start > end counts down. \
         None is the default."
    };
    let range = |param: &Param| Argument {
        name: format!("{}_range", param.name),
        role: ArgumentRole::Axis,
        kind: Type::of(&param.domain),
        default: ArgumentDefault::None,
        documentation: param.documentation,
        rule: rule.to_owned(),
    };
    entry.params.iter().map(range).collect()
}

fn kernel() -> Argument {
    Argument {
        name: "kernel".to_owned(),
        role: ArgumentRole::Kernel,
        kind: Type::Choice(KERNELS),
        default: ArgumentDefault::None,
        documentation: "The instruction set. All give the same bits.",
        rule: "Allowed: \"auto\" (the default), \"scalar\", \"avx2\", \"avx512\".".to_owned(),
    }
}

fn length() -> Argument {
    Argument {
        name: LENGTH.name.to_owned(),
        role: ArgumentRole::Length,
        kind: Type::of(&LENGTH.domain),
        default: ArgumentDefault::Required,
        documentation: LENGTH.documentation,
        rule: format!("Allowed: {}.", LENGTH.allowed()),
    }
}

#[cfg(test)]
mod tests {
    use super::KERNELS;
    use crate::error::ErrorKind;
    use crate::simd::dispatch::validate_kernel;

    #[test]
    fn every_kernel_that_is_offered_has_a_name_that_is_known() {
        for name in KERNELS {
            let kernel = validate_kernel(Some(name), false);
            assert!(
                !matches!(kernel, Err(ErrorKind::UnknownKernel(_))),
                "{name}"
            );
        }
    }
}
