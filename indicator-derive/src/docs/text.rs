//! Sentences and links that several texts share.

use crate::model::Indicator;
use crate::model::documentation::{Documentation, Piece};
use crate::model::param::Domain;
use crate::model::range::Range;
use crate::model::series::{Output, OutputKind};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::fmt::{Debug, Display};
use syn::Ident;
use syn::ext::IdentExt;

pub const BUFFER_ERRORS: &str = ", and a buffer of another length. After an error the buffers may hold \
    part of a result.";

/// Documentation as an author writes it: an attribute for each line.
pub fn doc(text: impl Display) -> TokenStream {
    text.to_string().lines().map(line).collect()
}

fn line(line: &str) -> TokenStream {
    let line = match line {
        "" => String::new(),
        line => format!(" {line}"),
    };
    quote!(#[doc = #line])
}

/// What the author says of an argument, and `text` as a paragraph of its own.
pub fn explained(documentation: &Documentation, text: impl Display) -> TokenStream {
    let mut lines: Vec<TokenStream> = Vec::new();
    if !documentation.is_empty() {
        lines.extend(documentation.0.iter().map(|piece| match piece {
            Piece::Line(text) => line(text),
            Piece::Expression(expression) => quote!(#[doc = #expression]),
        }));
        lines.push(line(""));
    }
    lines.push(doc(text));
    lines.into_iter().collect()
}

/// What an output has where there is no value.
pub fn nothing(output: &Output) -> &'static str {
    match output.kind {
        OutputKind::Signal => "0",
        OutputKind::Number | OutputKind::Index => "NaN",
    }
}

/// What the outputs have where there is no value.
pub fn nothing_at_all(indicator: &Indicator) -> &'static str {
    let mut signals = indicator
        .outputs
        .iter()
        .map(|output| output.kind == OutputKind::Signal);
    match (
        signals.clone().any(|is_signal| is_signal),
        signals.all(|is_signal| is_signal),
    ) {
        (false, _) => "NaN",
        (true, true) => "0",
        (true, false) => "NaN (signals: 0)",
    }
}

/// A link to the author's function.
pub fn link(indicator: &Indicator) -> String {
    let name = indicator.function.signature.ident.unraw();
    format!("[`{name}`](fn@{name})")
}

/// What the parameters must meet together, as a paragraph, and what is to be said of it.
pub fn required(indicator: &Indicator, remark: &str) -> String {
    let requirements = indicator.requirements.iter();
    let texts: Vec<String> = requirements
        .map(|requirement| format!("`{}`", requirement.text()))
        .collect();
    if texts.is_empty() {
        String::new()
    } else {
        format!("\n\nRequired: {}.{remark}", texts.join(", "))
    }
}

/// `` `high`, `low` and `close` ``
pub fn listed(names: &[&Ident]) -> String {
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
pub fn default_and_range(domain: &Domain) -> String {
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

/// "at least 1, below 5"; nothing where there is no limit.
pub fn limits<T: Debug>(range: &Range<T>) -> String {
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
    limits.join(", ")
}

fn numbers<T: Debug>(range: &Range<T>, unlimited: &str) -> String {
    let mut allowed = limits(range);
    if allowed.is_empty() {
        allowed = unlimited.to_owned();
    }
    let default = range
        .default
        .as_ref()
        .map(|number| format!("{:?}", number.value));
    format!("Default {}; {allowed}.", default.unwrap_or_default())
}
