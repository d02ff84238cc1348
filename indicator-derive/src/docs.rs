//! The texts that generated items are documented with.

use crate::domain::Domain;
use crate::examples;
use crate::model::{Indicator, Param};
use crate::number::Numeric;
use crate::range::Range;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::fmt::Display;
use syn::Ident;
use syn::ext::IdentExt;

const CALL_ERRORS: &str = "\n\n# Errors\n\nInputs that are empty, of unequal length, without any \
    value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.";

const SWEEP_ERRORS: &str = "\n\n# Errors\n\nInputs that are empty, of unequal length or without any \
    value; values that their parameter does not allow; a result that no memory could hold; a kernel \
    that this CPU lacks.";

const BUFFER_ERRORS: &str = ", and a buffer of another length. After an error the buffers may hold \
    part of a result.";

/// Documentation as an author writes it: an attribute for each line.
fn doc(text: impl Display) -> TokenStream {
    let text = text.to_string();
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

pub fn entry(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{} in the catalogue: its names, defaults, ranges and documentation, and the ways to run it \
         by name.{}",
        link(indicator),
        examples::entry(indicator)
    ))
}

pub fn params(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "The parameters of {}; `None` means the default.{}",
        link(indicator),
        examples::params(indicator)
    ))
}

pub fn param(param: &Param) -> TokenStream {
    doc(default_and_range(&param.domain))
}

pub fn params_new() -> TokenStream {
    doc("Every parameter at its default.")
}

pub fn setter(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    doc(format_args!(
        "Sets `{name}`. {}",
        default_and_range(&param.domain)
    ))
}

pub fn apply(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Computes {} with these parameters over whole series, as [`{}`] does with \
         `Kernel::Auto`.{CALL_ERRORS}",
        link(indicator),
        indicator.names.with_kernel
    ))
}

pub fn params_stream(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "A stream with these parameters: [`{0}::try_new`].\n\n# Errors\n\nThose of [`{0}::try_new`].",
        indicator.names.stream
    ))
}

pub fn input(indicator: &Indicator) -> TokenStream {
    let names = &indicator.names;
    doc(format_args!(
        "What [`{}`] reads: series and parameters.",
        names.with_kernel
    ))
}

pub fn input_series(indicator: &Indicator, name: &Ident) -> TokenStream {
    let length = if indicator.inputs.len() > 1 {
        "; all inputs have one length"
    } else {
        ""
    };
    doc(format_args!(
        "The input `{}`, a value per bar, the oldest first{length}.",
        name.unraw()
    ))
}

pub fn input_params() -> TokenStream {
    doc("The parameters.")
}

pub fn input_new(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Takes {} and the parameters.",
        listed(&indicator.inputs)
    ))
}

pub fn output(indicator: &Indicator) -> TokenStream {
    let names = &indicator.names;
    doc(format_args!(
        "What [`{}`] gives: as many values as bars were read.",
        names.with_kernel
    ))
}

pub fn output_series(name: &Ident) -> TokenStream {
    doc(format_args!(
        "The output `{}`, a value per bar; NaN during the warm-up and where an input is NaN.",
        name.unraw()
    ))
}

pub fn point(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "The outputs of {} at one bar.",
        link(indicator)
    ))
}

pub fn point_value(name: &Ident) -> TokenStream {
    doc(format_args!("The output `{}`.", name.unraw()))
}

pub fn with_kernel(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\nComputes {} over whole series. Every kernel gives the same bits; `Kernel::Auto` takes \
         the fastest that this CPU has.{CALL_ERRORS}{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::with_kernel(indicator)
    ))
}

pub fn with_kernel_into(indicator: &Indicator) -> TokenStream {
    let with_kernel = &indicator.names.with_kernel;
    doc(format_args!(
        "[`{with_kernel}`] into the caller's {}, as long as the input.\n\n# Errors\n\nThose of \
         [`{with_kernel}`]{BUFFER_ERRORS}{}",
        listed(&indicator.outputs),
        examples::with_kernel_into(indicator)
    ))
}

pub fn batch_range(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "What [`{}`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each \
         stays at its default unless it is set.{}",
        indicator.names.batch_with_kernel,
        examples::batch_range(indicator)
    ))
}

pub fn axis(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    doc(format_args!(
        "The values of `{name}`. {}",
        default_and_range(&param.domain)
    ))
}

pub fn range_new() -> TokenStream {
    doc("Every parameter at its default alone.")
}

pub fn axis_setter(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    doc(format_args!(
        "Sweeps `{name}` over a range `(start, end, step)`, a list, or one value."
    ))
}

pub fn range_apply(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Computes {} for every parameter set, as [`{}`] does with `Kernel::Auto`.{SWEEP_ERRORS}",
        link(indicator),
        indicator.names.batch_with_kernel
    ))
}

pub fn expand_grid() -> TokenStream {
    doc(
        "The parameter sets, in the order of the rows: the last parameter changes fastest.\n\n\
         # Errors\n\nAn empty list, a step that is negative or not finite, a value that its parameter \
         does not allow, or more sets than memory holds.",
    )
}

pub fn estimate() -> TokenStream {
    doc(
        "How large the sweep's result is for a series of `columns` values, without computing it.\n\n\
         # Errors\n\nThose of [`expand_grid`](Self::expand_grid), and a result that no memory could \
         hold.",
    )
}

pub fn batch_output(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "What [`{}`] gives: a row per parameter set, a column per bar.",
        indicator.names.batch_with_kernel
    ))
}

pub fn batch_values(name: &Ident) -> TokenStream {
    doc(format_args!(
        "The output `{}`: `rows` × `cols` values, row after row. A row is all NaN where the series \
         is too short for its parameters.",
        name.unraw()
    ))
}

pub fn batch_combos() -> TokenStream {
    doc("The parameter set of each row, with no defaults left out.")
}

pub fn batch_rows() -> TokenStream {
    doc("How many parameter sets there are.")
}

pub fn batch_cols() -> TokenStream {
    doc("How many bars the series has.")
}

pub fn batch_with_kernel(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\nComputes {} for every parameter set of `range`, on all cores.{SWEEP_ERRORS}{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::batch_with_kernel(indicator)
    ))
}

pub fn batch_inner_into(indicator: &Indicator) -> TokenStream {
    let batch = &indicator.names.batch_with_kernel;
    doc(format_args!(
        "[`{batch}`] into the caller's {}, rows × columns values each, and on all cores only if \
         `parallel`. Returns the parameter set of each row.\n\n# Errors\n\nThose of \
         [`{batch}`]{BUFFER_ERRORS}{}",
        listed(&indicator.outputs),
        examples::batch_inner_into(indicator)
    ))
}

pub fn stream(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\n{}, fed as values arrive, with the same bits as over the whole series. After a NaN it \
         starts again, as if the series began there.{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::stream(indicator)
    ))
}

pub fn try_new() -> TokenStream {
    doc(
        "A stream with these parameters, before its first value.\n\n# Errors\n\nA parameter outside \
         its range, or one that needs more memory than there is.",
    )
}

pub fn update() -> TokenStream {
    doc("Feeds the next bar. `None` during the warm-up and where a value is NaN.")
}

pub fn peek() -> TokenStream {
    doc("What [`update`](Self::update) would answer, without feeding anything.")
}

pub fn extend() -> TokenStream {
    doc(
        "Feeds whole series, whose values are answered one for one: NaN where \
         [`update`](Self::update) would answer `None`.\n\n# Errors\n\nSeries of unequal length, or \
         more values than memory holds.",
    )
}

pub fn reset() -> TokenStream {
    doc("Back to before the first value, with the same parameters.")
}

pub fn warmup() -> TokenStream {
    doc("How many bars come before the first answer.")
}

/// A link to the author's function.
fn link(indicator: &Indicator) -> String {
    let name = indicator.function.signature.ident.unraw();
    format!("[`{name}`](fn@{name})")
}

/// `` `high`, `low` and `close` ``
fn listed(names: &[Ident]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.unraw()))
        .collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}

/// "Default 9; at least 1."
fn default_and_range(domain: &Domain) -> String {
    match domain {
        Domain::Usize(range) => numbers(range, "any count"),
        Domain::I64(range) => numbers(range, "any 64-bit integer"),
        Domain::F64(range) => numbers(range, "any finite number"),
        Domain::Bool(default) => format!("Default `{}`.", default.to_token_stream()),
        Domain::Choice(default) => {
            let path = default.to_token_stream().to_string().replace(' ', "");
            format!("Default `{path}`.")
        }
    }
}

fn numbers<T: Numeric>(range: &Range<T>, unlimited: &str) -> String {
    let lower = range.lower.as_ref().map(|limit| {
        format!(
            "{} {:?}",
            if limit.inclusive { "at least" } else { "above" },
            limit.end
        )
    });
    let upper = range.upper.as_ref().map(|limit| {
        format!(
            "{} {:?}",
            if limit.inclusive { "at most" } else { "below" },
            limit.end
        )
    });
    let limits: Vec<String> = lower.into_iter().chain(upper).collect();
    let allowed = if limits.is_empty() {
        unlimited.to_owned()
    } else {
        limits.join(", ")
    };
    let default = range
        .default
        .as_ref()
        .map(|number| format!("{:?}", number.value));
    format!("Default {}; {allowed}.", default.unwrap_or_default())
}
