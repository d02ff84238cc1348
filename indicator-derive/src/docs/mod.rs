//! The texts that generated items are documented with.

pub mod examples;
mod streams;
mod sweeps;

pub use streams::*;
pub use sweeps::*;

use crate::model::domain::Domain;
use crate::model::number::Numeric;
use crate::model::range::Range;
use crate::model::{Indicator, Param};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::fmt::Display;
use syn::Ident;
use syn::ext::IdentExt;

const CALL_ERRORS: &str = "\n\n# Errors\n\nInputs that are empty, of unequal length, without any \
    value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.";

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
        listed(&indicator.input_names())
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
        listed(&indicator.output_names()),
        examples::with_kernel_into(indicator)
    ))
}

/// A link to the author's function.
fn link(indicator: &Indicator) -> String {
    let name = indicator.function.signature.ident.unraw();
    format!("[`{name}`](fn@{name})")
}

/// `` `high`, `low` and `close` ``
fn listed(names: &[&Ident]) -> String {
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
