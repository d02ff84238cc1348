//! The examples in the documentation of generated items.
//!
//! They import from the crate's root, where `catalogue!` re-exports the indicators and the crate itself, as the
//! example in `examples/` does, the runtime. An author's own tests need not repeat them for each indicator, so they are run only where the feature `doctests` is on.

use crate::model::Indicator;
use crate::model::param::Domain;
use crate::model::range::Range;
use crate::model::series::{Input, OutputKind};
use std::fmt::{Debug, Display};
use syn::Ident;

/// Bars of the series: more than the warm-up of nearly every default.
const BARS: usize = 1000;

pub fn entry(indicator: &Indicator) -> String {
    let entry = &indicator.names.entry;
    let inputs = list(&indicator.input_names(), "&");
    example(
        indicator,
        &[&"Kernel", &entry],
        &format!(
            "let columns = {entry}.compute(&[{inputs}], &{entry}.defaults(), Kernel::Auto)?;\n\
             assert_eq!(columns.len(), {entry}.outputs.len());"
        ),
    )
}

pub fn params(indicator: &Indicator) -> String {
    let (params, inputs) = (&indicator.names.params, list(&indicator.input_names(), "&"));
    let set = set_default(indicator, |value| value);
    example(
        indicator,
        &[&params],
        &format!(
            "let output = {params}::new(){set}.apply({inputs})?;\n{}",
            as_long(indicator, "output")
        ),
    )
}

pub fn with_kernel(indicator: &Indicator) -> String {
    let (input, with_kernel) = (&indicator.names.input, &indicator.names.with_kernel);
    example(
        indicator,
        &[&"Kernel", &input, &indicator.names.params, &with_kernel],
        &format!(
            "{}let output = {with_kernel}(&input, Kernel::Auto)?;\n{}",
            make_input(indicator),
            as_long(indicator, "output")
        ),
    )
}

pub fn with_kernel_into(indicator: &Indicator) -> String {
    let (input, into) = (&indicator.names.input, &indicator.names.with_kernel_into);
    let buffers = buffers(indicator, &format!("{}.len()", indicator.inputs[0].name));
    let outputs = list(&indicator.output_names(), "&mut ");
    example(
        indicator,
        &[&"Kernel", &input, &indicator.names.params, &into],
        &format!(
            "{}{buffers}{into}(&input, Kernel::Auto, {outputs})?;\n{}",
            make_input(indicator),
            some_finite(indicator)
        ),
    )
}

pub fn batch_range(indicator: &Indicator) -> String {
    let (range, inputs) = (
        &indicator.names.batch_range,
        list(&indicator.input_names(), "&"),
    );
    let set = set_default(indicator, |value| format!("[{value}, {value}]"));
    let rows = if set.is_empty() { 1 } else { 2 };
    example(
        indicator,
        &[&range],
        &format!(
            "let sweep = {range}::new(){set}.apply({inputs})?;\nassert_eq!(sweep.rows, {rows});"
        ),
    )
}

pub fn batch_with_kernel(indicator: &Indicator) -> String {
    let (range, batch) = (
        &indicator.names.batch_range,
        &indicator.names.batch_with_kernel,
    );
    let inputs = list(&indicator.input_names(), "&");
    let output = &indicator.outputs[0].name;
    example(
        indicator,
        &[&"Kernel", &range, &batch],
        &format!(
            "let sweep = {batch}({inputs}, &{range}::new(), Kernel::Auto)?;\n\
             assert_eq!(sweep.{output}.len(), sweep.rows * sweep.cols);"
        ),
    )
}

pub fn batch_inner_into(indicator: &Indicator) -> String {
    let (range, into) = (
        &indicator.names.batch_range,
        &indicator.names.batch_inner_into,
    );
    let (inputs, outputs) = (
        list(&indicator.input_names(), "&"),
        list(&indicator.output_names(), "&mut "),
    );
    let buffers = buffers(indicator, "size.cells()");
    example(
        indicator,
        &[&"Kernel", &range, &into],
        &format!(
            "let range = {range}::new();\n\
             let size = range.estimate({}.len())?;\n\
             {buffers}\
             let combos = {into}({inputs}, &range, Kernel::Auto, true, {outputs})?;\n\
             assert_eq!(combos.len(), size.rows);",
            indicator.inputs[0].name
        ),
    )
}

pub fn stream(indicator: &Indicator) -> String {
    let (stream, params) = (&indicator.names.stream, &indicator.names.params);
    let bars: Vec<String> = indicator
        .input_names()
        .iter()
        .map(|input| format!("{input}[bar]"))
        .collect();
    example(
        indicator,
        &[&params, &stream],
        &format!(
            "let mut stream = {stream}::try_new({params}::new())?;\n\
             let mut answer = None;\n\
             for bar in 0..{}.len() {{\n    \
                 answer = stream.update({});\n\
             }}\n\
             assert!(answer.is_some());",
            indicator.inputs[0].name,
            bars.join(", ")
        ),
    )
}

pub fn block(indicator: &Indicator) -> String {
    let params = &indicator.names.params;
    let (inputs, outputs) = (
        list(&indicator.input_names(), "&"),
        list(&indicator.output_names(), ""),
    );
    let first = &indicator.outputs[0].name;
    let of_input = &indicator.inputs[0].name;
    example(
        indicator,
        &[&params],
        &format!(
            "let mut block = {params}::new().block()?;\n\
             let [{outputs}] = block.feed([{inputs}]);\n\
             assert_eq!({first}.len(), {of_input}.len() - {params}::new().warmup());"
        ),
    )
}

pub fn saved_stream(indicator: &Indicator) -> String {
    let (stream, params) = (&indicator.names.stream, &indicator.names.params);
    let inputs = list(&indicator.input_names(), "&");
    example(
        indicator,
        &[&params, &stream],
        &format!(
            "let mut stream = {stream}::try_new({params}::new())?;\n\
             stream.extend({inputs})?;\n\
             let restored = {stream}::from_bytes(&stream.to_bytes()?)?;\n\
             assert_eq!(restored.to_bytes()?, stream.to_bytes()?);"
        ),
    )
}

/// A section of documentation with `code` in it, which names these and sees a series for each input.
fn example(indicator: &Indicator, names: &[&dyn Display], code: &str) -> String {
    // Kept expansions are the same with and without the feature.
    let fence = if cfg!(all(feature = "doctests", not(test))) {
        ""
    } else {
        "ignore"
    };
    let krate = &indicator.crate_name;
    let mut names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.sort();
    let names = match &*names {
        [name] => name.clone(),
        names => format!("{{{}}}", names.join(", ")),
    };
    let inputs = indicator.inputs.iter();
    let series: String = inputs
        .map(|Input { name, range, .. }| {
            // Prices, or shares where an input does not allow what is as large.
            let number = match range.greatest() {
                Some(greatest) if greatest < 107.0 => "f64::from(bar % 7) / 10.0",
                _ => "100.0 + f64::from(bar % 7)",
            };
            format!("let {name}: Vec<f64> = (0..{BARS}).map(|bar| {number}).collect();\n")
        })
        .collect();
    format!(
        "\n\n# Examples\n\n```{fence}\nuse {krate}::{names};\n\n{series}{code}\n\
         # Ok::<(), {krate}::Error>(())\n```"
    )
}

pub fn list(names: &[&Ident], prefix: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{prefix}{name}")).collect();
    names.join(", ")
}

fn make_input(indicator: &Indicator) -> String {
    let (input, params) = (&indicator.names.input, &indicator.names.params);
    let new = indicator.input_constructor();
    let inputs = list(&indicator.input_names(), "&");
    format!("let input = {input}::{new}({inputs}, {params}::new());\n")
}

fn buffers(indicator: &Indicator, length: &str) -> String {
    indicator
        .outputs
        .iter()
        .map(|output| {
            let zero = match output.kind {
                OutputKind::Signal => "0",
                OutputKind::Number | OutputKind::Index => "0.0",
            };
            format!("let mut {} = vec![{zero}; {length}];\n", output.name)
        })
        .collect()
}

fn as_long(indicator: &Indicator, output: &str) -> String {
    let (first, input) = (&indicator.outputs[0].name, &indicator.inputs[0].name);
    format!("assert_eq!({output}.{first}.len(), {input}.len());")
}

fn some_finite(indicator: &Indicator) -> String {
    let first = &indicator.outputs[0];
    match first.kind {
        // There may be none.
        OutputKind::Signal => {
            let length = &indicator.inputs[0].name;
            format!("assert_eq!({}.len(), {length}.len());", first.name)
        }
        OutputKind::Number | OutputKind::Index => {
            format!(
                "assert!({}.iter().any(|value| value.is_finite()));",
                first.name
            )
        }
    }
}

/// `.period(9)`: the first number among the parameters, set to its default.
fn set_default(indicator: &Indicator, show: impl Fn(String) -> String) -> String {
    let number = indicator.params.iter().find_map(|param| {
        let value = match &param.domain {
            Domain::Usize(range) => default(range),
            Domain::I64(range) => default(range),
            Domain::F64(range) => default(range),
            Domain::Bool(_) | Domain::Choice(_) => None,
        };
        Some((&param.field, value?))
    });
    number.map_or_else(String::new, |(field, value)| {
        format!(".{field}({})", show(value))
    })
}

fn default<T: Debug>(range: &Range<T>) -> Option<String> {
    range
        .default
        .as_ref()
        .map(|number| format!("{:?}", number.value))
}
