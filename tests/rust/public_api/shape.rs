//! What an indicator offers, without its own names, types and counts: the same for all of a kind.

use crate::offered::type_name;
use indicator_runtime::{Entry, OutputKind};
use std::collections::{BTreeMap, BTreeSet};

/// The lines of an indicator, of which those that come once for each input, parameter or output are one.
///
/// # Panics
/// If a line does not come as often as it must.
pub fn shape(entry: &Entry, lines: &[String]) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        *counts.entry(plain(entry, line.trim_end())).or_default() += 1;
    }
    let each = [
        ("{input}", entry.inputs.len()),
        ("{param}", entry.params.len()),
        ("{output}", entry.outputs.len()),
    ];
    for (line, count) in &counts {
        let due = each.iter().find(|(what, _)| line.contains(what));
        let due = due.map_or(1, |(_, due)| *due);
        assert_eq!(*count, due, "{}: {line}", entry.name);
    }
    counts.into_keys().collect()
}

/// A line without what is the indicator's own.
fn plain(entry: &Entry, line: &str) -> String {
    let function = format!("pub fn indicators::{}(", entry.name);
    if let Some(arguments) = line.strip_prefix(&function) {
        return kernel(entry, arguments);
    }
    // A signal is a number like any other, of another type.
    let number = if entry
        .outputs
        .iter()
        .any(|output| output.kind == OutputKind::Signal)
    {
        "i32"
    } else {
        "f64"
    };
    let line = line
        .replace(number, "f64")
        // First, as the types of `t3` begin with T3 as well.
        .replace(&format!("::{}:", entry.name.to_uppercase()), "::INDICATOR:")
        .replace(
            &format!("indicators::{}", type_name(entry)),
            "indicators::Indicator",
        )
        .replace(&format!("::{}_", entry.name), "::indicator_");
    if let Some(line) = member(entry, &line) {
        return line;
    }
    let (inputs, outputs) = (entry.inputs.len(), entry.outputs.len());
    let line = match inputs {
        1 => line,
        _ => line.replace("::from_slices(", "::from_slice("),
    };
    let all = |what: &str, count: usize| vec![what; count].join(", ");
    arrays(&line, inputs, outputs)
        .replace(
            &format!("value::Value; {}]", entry.params.len()),
            "value::Value; a value for each parameter]",
        )
        .replace(
            &format!("Bound<{}Plan>", type_name(entry)),
            "Bound<IndicatorPlan>",
        )
        .replace(
            &format!("{inputs}usize, {outputs}usize>"),
            "inputs, outputs>",
        )
        .replace(&all("&[f64]", inputs), "inputs")
        .replace(&all("&'a [f64]", inputs), "inputs")
        .replace(&format!("self, {})", all("f64", inputs)), "self, row)")
        .replace(&all("&mut [f64]", outputs), "outputs")
}

/// What streams have in common takes and returns arrays, one of each length where the trait says nothing else.
fn arrays(line: &str, inputs: usize, outputs: usize) -> String {
    const ANY: &str = "::AnyStream<inputs, outputs> for ";
    let line = line
        .replace("::AnyStream for ", ANY)
        .replace(&format!("::AnyStream<{inputs}> for "), ANY)
        .replace(&format!("::AnyStream<{inputs}, {outputs}> for "), ANY);
    let Some((arguments, result)) = line.split_once(") -> ") else {
        return line;
    };
    let arguments = arguments.replace(&format!("[&[f64]; {inputs}]"), "[series; inputs]");
    let arguments = arguments.replace(&format!("[f64; {inputs}]"), "[f64; inputs]");
    let result = result.replace(&format!("<f64>; {outputs}]"), "<f64>; outputs]");
    let result = result.replace(&format!("[f64; {outputs}]"), "[f64; outputs]");
    format!("{arguments}) -> {result}")
}

/// `pub indicators::IndicatorParams::{param}: core::option::Option<{type}>`: a field or method that comes
/// for each input, parameter or output.
fn member(entry: &Entry, line: &str) -> Option<String> {
    let (start, path) = line.split_once("::Indicator")?;
    let (owner, rest) = path.split_once("::")?;
    let (name, rest) = rest.split_at(rest.find([':', '('])?);
    let mut params = entry.params.iter().map(|param| param.name);
    let (what, rest) = match owner {
        "Input" if entry.input_names().any(|input| input == name) => ("input", rest.to_owned()),
        "Output" | "BatchOutput" | "Point" if entry.output_names().any(|output| output == name) => {
            ("output", rest.to_owned())
        }
        "Params" | "BatchRange" if params.any(|param| param == name) => {
            let inner = rest.trim_end_matches(") -> Self").trim_end_matches('>');
            let kind = inner.rsplit(['<', ' ']).next()?;
            let (before, after) = (inner.strip_suffix(kind)?, &rest[inner.len()..]);
            ("param", format!("{before}{{type}}{after}"))
        }
        _ => return None,
    };
    Some(format!("{start}::Indicator{owner}::{{{what}}}{rest}"))
}

/// The kernel: inputs, parameters, states of any type, outputs.
fn kernel(entry: &Entry, arguments: &str) -> String {
    let (inputs, params) = (entry.inputs.len(), entry.params.len());
    let arguments: Vec<&str> = arguments.trim_end_matches(')').split(", ").collect();
    let (series, rest) = arguments.split_at(inputs.min(arguments.len()));
    let (values, rest) = rest.split_at(params.min(rest.len()));
    let (states, outputs) = rest.split_at(rest.len().saturating_sub(entry.outputs.len()));
    let fits = series.iter().all(|argument| *argument == "&[f64]")
        && values.iter().all(|argument| !argument.starts_with('&'))
        && states.first().is_none_or(|state| state.starts_with('&'))
        && outputs.len() == entry.outputs.len()
        && (outputs.iter())
            .all(|output| output.starts_with("&mut ") && output.ends_with("::Output<'_>"));
    assert!(fits, "{}: {arguments:?}", entry.name);
    "pub fn indicators::indicator(inputs, params, states, outputs)".to_owned()
}
