//! The arguments of each form.

use super::argument::{Argument, ArgumentDefault, ArgumentRole, Type, literal};
use super::form::Form;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, MAX_COUNT, Param};
use crate::catalogue::reduction::Reduction;
use crate::catalogue::series_spec::Role;
use crate::value::Value;
use std::iter::zip;

/// The argument of an estimate that stands for the series.
pub(crate) const LENGTH: Param = Param {
    name: "length",
    plural: "lengths",
    documentation: "Values of the series.",
    domain: Domain::Usize {
        default: 0,
        min: 0,
        max: MAX_COUNT,
    },
};

/// The kernels that a caller can ask for by name.
pub(crate) const KERNELS: &[&str] = &[DEFAULT_KERNEL, "scalar", "avx2", "avx512"];

/// What `None` stands for.
const DEFAULT_KERNEL: &str = "auto";

/// What `missing` may be.
pub(crate) const MISSING: &[&str] = &["skip"];

/// The arguments of `entry` in one of its forms: inputs, then parameters, then the kernel, then those by name alone. A sweep that takes bounds
/// side by side takes ranges too, behind all others, so that what is given by position keeps its place.
pub(super) fn of(entry: &Entry, form: Form) -> Vec<Argument> {
    match form {
        Form::Array => [panel(entry), params(entry), vec![kernel()], options(entry)].concat(),
        Form::Sweep if entry.flat_batch => {
            let positional = [series(entry), bounds(entry), vec![kernel()], ranges(entry)];
            [positional.concat(), sweep_options()].concat()
        }
        Form::Sweep => [
            series(entry),
            ranges(entry),
            vec![kernel()],
            sweep_options(),
        ]
        .concat(),
        Form::Estimate if entry.flat_batch => {
            [vec![length()], bounds(entry), ranges(entry)].concat()
        }
        Form::Estimate => [vec![length()], ranges(entry)].concat(),
        Form::Stream => [params(entry), vec![missing()]].concat(),
        Form::Update | Form::Peek => bar(entry),
        Form::Extend => series(entry),
        Form::Expression => [columns(entry), params(entry), vec![missing()]].concat(),
        Form::Definition => [params(entry), sources(entry), vec![missing()]].concat(),
    }
}

/// What ends a run.
const RUNS: &str = "NaN or an infinity ends a run: each run without is computed by itself.";

fn series(entry: &Entry) -> Vec<Argument> {
    inputs(entry, Type::Series, RUNS)
}

fn panel(entry: &Entry) -> Vec<Argument> {
    let panels = "An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.";
    inputs(entry, Type::Series, &format!("{RUNS}\n{panels}"))
}

fn bar(entry: &Entry) -> Vec<Argument> {
    inputs(
        entry,
        Type::Float,
        "NaN, an infinity, None or pd.NA ends a run.",
    )
}

/// What is a part of a bar may be left out: it is read from the column of its name. As in any signature, nothing that must be
/// given comes after it.
fn columns(entry: &Entry) -> Vec<Argument> {
    let mut columns = inputs(
        entry,
        Type::Column,
        "A null, NaN or an infinity ends a run: each run without is computed by itself.",
    );
    let later = zip(&mut columns, entry.inputs).rev();
    for (column, input) in later.take_while(|(_, input)| input.role != Role::Series) {
        column.default = ArgumentDefault::Value(Value::Choice(input.name));
    }
    columns
}

/// What is a part of a bar may be left out: it is read from the column of its name, and `data` from `close`.
fn sources(entry: &Entry) -> Vec<Argument> {
    let mut sources = inputs(
        entry,
        Type::Source,
        "The name of a column, or another definition.",
    );
    for (source, input) in zip(&mut sources, entry.inputs) {
        if input.is_in_bars() {
            source.default = ArgumentDefault::Value(Value::Choice(input.column()));
        }
    }
    sources
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
            rule: format!("Allowed: {}.{}", param.allowed(), choices(&param.domain)),
        })
        .collect()
}

/// What is said of each name that may be chosen, a line for each.
fn choices(domain: &Domain) -> String {
    let Domain::Choice {
        names,
        documentation,
        ..
    } = domain
    else {
        return String::new();
    };
    let explained = zip(*names, *documentation).filter(|(_, text)| !text.is_empty());
    explained
        .map(|(name, text)| format!("\n{name}: {text}"))
        .collect()
}

/// The three numbers of a range side by side, for each parameter.
fn bounds(entry: &Entry) -> Vec<Argument> {
    let bounds = |param: &Param| {
        let kind = Type::of(&param.domain);
        let (name, allowed) = (param.name, param.allowed());
        let bounds = [
            ("start", format!("First value. Allowed: {allowed}.")),
            (
                "end",
                format!(
                    "Last value, included where a step lands on it; start > end counts down. Allowed: {allowed}."
                ),
            ),
            (
                "step",
                "Distance between values; 0 means the first value alone.".to_owned(),
            ),
        ];
        bounds.map(|(bound, rule)| Argument {
            name: format!("{name}_{bound}"),
            role: ArgumentRole::Bound,
            kind,
            default: ArgumentDefault::None,
            documentation: param.documentation,
            rule,
        })
    };
    entry.params.iter().flat_map(bounds).collect()
}

/// A range for each parameter.
fn ranges(entry: &Entry) -> Vec<Argument> {
    let rule = |param: &Param| {
        let how = if entry.flat_batch {
            " In place of start, end and step."
        } else if param.domain.is_number() {
            " The end is included; a step of 0 means start alone, and start > end counts down."
        } else {
            ""
        };
        let default = literal(param.default());
        let without = if entry.flat_batch {
            format!("Without either, {default} alone.")
        } else {
            format!("None is the default, {default} alone.")
        };
        format!("Allowed: {}.{how} {without}", param.allowed())
    };
    let range = |param: &Param| Argument {
        name: format!("{}_range", param.name),
        role: ArgumentRole::Axis,
        kind: Type::of(&param.domain),
        default: ArgumentDefault::None,
        documentation: param.documentation,
        rule: rule(param),
    };
    entry.params.iter().map(range).collect()
}

fn kernel() -> Argument {
    let names = KERNELS.iter().map(|name| match *name {
        DEFAULT_KERNEL => format!("{name:?} (the default)"),
        name => format!("{name:?}"),
    });
    let names: Vec<String> = names.collect();
    Argument {
        name: "kernel".to_owned(),
        role: ArgumentRole::Kernel,
        kind: Type::Choice(KERNELS),
        default: ArgumentDefault::None,
        documentation: "The instruction set. All give the same bits.",
        rule: format!("Allowed: {}.", names.join(", ")),
    }
}

/// What an array function takes by name alone.
fn options(entry: &Entry) -> Vec<Argument> {
    let arrays = match entry.outputs.len() {
        1 => "An array".to_owned(),
        count => format!("A tuple of {count} arrays"),
    };
    vec![
        option(
            "axis",
            ArgumentRole::Dimension,
            Type::Int,
            "Which dimension of a panel is time; every other is a series of its own.",
            "Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).".to_owned(),
        ),
        missing(),
        option(
            "out",
            ArgumentRole::Out,
            Type::Arrays,
            "Where the outputs are written, which is what is returned then.",
            format!("Allowed: {arrays} of the shape and type of what is returned else, none of which shares memory with an input."),
        ),
    ]
}

fn missing() -> Argument {
    option(
        "missing",
        ArgumentRole::Missing,
        Type::Choice(MISSING),
        "What becomes of a bar with a missing value.",
        "Allowed: \"skip\": it is left out, as if it had never been, and its answer is missing; without, it ends a run."
            .to_owned(),
    )
}

fn option(
    name: &str,
    role: ArgumentRole,
    kind: Type,
    documentation: &'static str,
    rule: String,
) -> Argument {
    Argument {
        name: name.to_owned(),
        role,
        kind,
        default: ArgumentDefault::None,
        documentation,
        rule,
    }
}

/// What a sweep takes by name alone.
fn sweep_options() -> Vec<Argument> {
    let names = Reduction::names().map(|name| format!("{name:?}"));
    let names = names.collect::<Vec<_>>().join(", ");
    vec![
        missing(),
        option(
            "reduce",
            ArgumentRole::Reduce,
            Type::Reduction,
            "What is kept of each row in place of its series: a number for each output.",
            format!(
                "Allowed: {names}; (\"crossings\", level); a list of these, for a column of numbers each; a \
                 function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape \
                 (k,) or (k, m)."
            ),
        ),
        option(
            "progress",
            ArgumentRole::Progress,
            Type::Progress,
            "Who is told how far the sweep is.",
            "Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are \
             done and all, by the thread that called the sweep."
                .to_owned(),
        ),
    ]
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
