//! Signatures and documentation of the module's objects, and the catalogue as Python data.

use super::values;
use crate::catalogue::entry::{Catalogue, Entry};
use crate::catalogue::param::{Domain, Param, Value};
use crate::simd::kernel::Kernel;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

const KERNEL: &str = "kernel : str, optional\n    \
    \"auto\" (the default), \"scalar\", \"avx2\" or \"avx512\". All give the same bits.";

/// A value as Python writes it.
pub(super) fn literal(value: Value) -> String {
    match value {
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::F64(value) => format!("{value:?}"),
        value => value.to_string(),
    }
}

fn type_name(domain: &Domain) -> &'static str {
    match domain {
        Domain::Usize { .. } | Domain::I64 { .. } => "int",
        Domain::F64 { .. } => "float",
        Domain::Bool { .. } => "bool",
        Domain::Choice { .. } => "str",
    }
}

/// The first paragraph of the author's text, on one line.
fn summary(entry: &Entry) -> String {
    let paragraph: Vec<&str> = entry
        .documentation
        .lines()
        .take_while(|line| !line.trim().is_empty())
        .collect();
    paragraph.join(" ")
}

fn inputs(entry: &Entry) -> String {
    format!(
        "{} : array_like of float, shape (n,)\n    {}",
        listed(entry.input_names()),
        "NaN ends a run: each stretch without NaN is computed by itself."
    )
}

fn param(param: &Param) -> String {
    format!(
        "{} : {}, default {}\n    Allowed: {}.",
        param.name,
        type_name(&param.domain),
        literal(param.default()),
        param.allowed()
    )
}

fn section(title: &str, items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!(
        "\n\n{title}\n{}\n{}",
        "-".repeat(title.len()),
        items.join("\n")
    )
}

/// Names with commas between them.
pub(super) fn listed(names: impl Iterator<Item = &'static str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// Names, each a string of its own.
pub(super) fn owned(names: impl Iterator<Item = &'static str>) -> Vec<String> {
    names.map(str::to_owned).collect()
}

fn returns(entry: &Entry, what: &str) -> String {
    match entry.outputs {
        [_] => format!("{what}, NaN where there is no value."),
        _ => format!(
            "{}Output\n    Named tuple of {}: {what} each, NaN where there is no value.",
            entry.camel_name(),
            listed(entry.output_names())
        ),
    }
}

/// `x`: the whole series.
pub(super) fn array(entry: &Entry) -> String {
    format!(
        "{}{}{}{}",
        entry.documentation,
        section(
            "Parameters",
            [inputs(entry)]
                .into_iter()
                .chain(entry.params.iter().map(param))
                .chain([KERNEL.to_owned()])
        ),
        section("Returns", [returns(entry, "ndarray of float64, shape (n,)")]),
        section(
            "Raises",
            ["IndicatorError (a ValueError)\n    If not one value can be computed, or an argument \
              is not allowed."
                .to_owned()]
        ),
    )
}

fn axes_section(entry: &Entry) -> String {
    if entry.flat_batch {
        "…_start, …_end, …_step\n    First value, last value (included) and step; a step of 0 means the \
         first value alone, and start > end counts down."
            .into()
    } else {
        "…_range : (start, end, step), list of values, or value\n    The end is included; a step of 0 \
         means start alone, and start > end counts down. None is the default."
            .into()
    }
}

/// `x_batch`: the sweep.
pub(super) fn batch(entry: &Entry) -> String {
    let plurals: Vec<String> = entry
        .params
        .iter()
        .map(|param| format!("\"{}s\"", param.name))
        .collect();
    format!(
        "{} for every combination of parameters, the last one fastest.\n\n{}{}{}",
        entry.name,
        summary(entry),
        section(
            "Parameters",
            [inputs(entry), axes_section(entry), KERNEL.to_owned()]
        ),
        section(
            "Returns",
            [format!(
                "dict\n    {}: ndarray of float64, shape (rows, n); {}: the parameters of each row, \
                 shape (rows,).\n    A row that cannot yield a value is NaN throughout.",
                entry
                    .output_names()
                    .map(|output| format!("\"{output}\""))
                    .collect::<Vec<_>>()
                    .join(", "),
                plurals.join(", ")
            )]
        ),
    )
}

/// `x_batch_estimate`: the size of a sweep.
pub(super) fn estimate(entry: &Entry) -> String {
    format!(
        "Rows, columns and bytes that {}_batch would return for a series of `length` values, \
         as a dict. Nothing is computed.",
        entry.name
    )
}

/// `XStream`: the class.
pub(super) fn stream(entry: &Entry) -> String {
    format!(
        "{} as values arrive: feed them with update, get the values of the array, to the bit.\n\n{}{}",
        entry.name,
        summary(entry),
        section("Parameters", entry.params.iter().map(param)),
    )
}

/// Adds `catalogue`, a list of dictionaries, and `kernels`, the kernels that this CPU has.
pub(super) fn add_catalogue(
    module: &Bound<'_, PyModule>,
    catalogue: &'static Catalogue,
) -> PyResult<()> {
    let py = module.py();
    let list = PyList::empty(py);
    for group in catalogue.groups {
        for entry in group.entries {
            let item = PyDict::new(py);
            item.set_item("name", entry.name)?;
            item.set_item("group", group.name)?;
            item.set_item("documentation", entry.documentation)?;
            item.set_item("inputs", owned(entry.input_names()))?;
            item.set_item("roles", roles(py, entry)?)?;
            item.set_item("outputs", owned(entry.output_names()))?;
            item.set_item("drawing", drawing(py, entry)?)?;
            item.set_item("flat_batch", entry.flat_batch)?;
            item.set_item("stream", entry.stream_name())?;
            let params = PyList::empty(py);
            for param in entry.params {
                params.append(describe(py, param)?)?;
            }
            item.set_item("params", params)?;
            list.append(item)?;
        }
    }
    module.add("catalogue", list)?;
    let kernels: Vec<String> = Kernel::available()
        .map(|kernel| format!("{kernel:?}").to_lowercase())
        .collect();
    module.add("kernels", kernels)
}

/// What each input is in a bar.
fn roles<'py>(py: Python<'py>, entry: &Entry) -> PyResult<Bound<'py, PyDict>> {
    let roles = PyDict::new(py);
    for input in entry.inputs {
        roles.set_item(input.name, format!("{:?}", input.role).to_lowercase())?;
    }
    Ok(roles)
}

/// How each output is drawn.
fn drawing<'py>(py: Python<'py>, entry: &Entry) -> PyResult<Bound<'py, PyDict>> {
    let drawing = PyDict::new(py);
    for output in entry.outputs {
        let item = PyDict::new(py);
        item.set_item("pane", format!("{:?}", output.pane).to_lowercase())?;
        item.set_item("style", format!("{:?}", output.style).to_lowercase())?;
        item.set_item("min", output.min)?;
        item.set_item("max", output.max)?;
        drawing.set_item(output.name, item)?;
    }
    Ok(drawing)
}

fn describe<'py>(py: Python<'py>, param: &Param) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("name", param.name)?;
    item.set_item("type", type_name(&param.domain))?;
    item.set_item("allowed", param.allowed())?;
    item.set_item("default", values::object(py, param.default())?)?;
    Ok(item)
}
