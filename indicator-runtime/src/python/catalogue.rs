//! The catalogue as Python data: `ta.catalogue` and `ta.kernels`.

use super::values;
use crate::catalogue::entry::{Catalogue, Entry, Group};
use crate::catalogue::param::Param;
use crate::catalogue::series::{InputSpec, OutputSpec};
use crate::catalogue::signature::{
    Argument, ArgumentDefault, Field, Form, Packing, Returns, Signature, Type,
};
use crate::simd::kernel::Kernel;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// Adds `catalogue`, a list of dictionaries, and `kernels`, the kernels that this CPU has.
pub(super) fn add_catalogue(
    module: &Bound<'_, PyModule>,
    catalogue: &'static Catalogue,
) -> PyResult<()> {
    let py = module.py();
    let list = PyList::empty(py);
    for group in catalogue.groups {
        for entry in group.entries {
            list.append(described(py, group, entry)?)?;
        }
    }
    module.add("catalogue", list)?;
    let kernels: Vec<String> = Kernel::available()
        .map(|kernel| format!("{kernel:?}").to_lowercase())
        .collect();
    module.add("kernels", kernels)
}

fn described<'py>(py: Python<'py>, group: &Group, entry: &Entry) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("name", entry.name)?;
    item.set_item("group", group.name)?;
    item.set_item("documentation", entry.documentation)?;
    item.set_item("inputs", entry.input_names().collect::<Vec<_>>())?;
    item.set_item("roles", roles(py, entry.inputs)?)?;
    item.set_item("outputs", entry.output_names().collect::<Vec<_>>())?;
    item.set_item("drawing", drawing(py, entry.outputs)?)?;
    item.set_item("flat_batch", entry.flat_batch)?;
    item.set_item("stream", entry.stream_name())?;
    item.set_item("params", list_of(py, entry.params, param)?)?;
    let signatures = PyDict::new(py);
    for form in Form::ALL {
        signatures.set_item(form.name(), signature(py, &entry.signature(form))?)?;
    }
    item.set_item("signatures", signatures)?;
    Ok(item)
}

fn list_of<'py, T>(
    py: Python<'py>,
    items: &[T],
    describe: impl Fn(Python<'py>, &T) -> PyResult<Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    for item in items {
        list.append(describe(py, item)?)?;
    }
    Ok(list)
}

/// What each input is in a bar.
fn roles<'py>(py: Python<'py>, inputs: &[InputSpec]) -> PyResult<Bound<'py, PyDict>> {
    let roles = PyDict::new(py);
    for input in inputs {
        roles.set_item(input.name, format!("{:?}", input.role).to_lowercase())?;
    }
    Ok(roles)
}

/// How each output is drawn.
fn drawing<'py>(py: Python<'py>, outputs: &[OutputSpec]) -> PyResult<Bound<'py, PyDict>> {
    let drawing = PyDict::new(py);
    for output in outputs {
        let item = PyDict::new(py);
        item.set_item("pane", format!("{:?}", output.pane).to_lowercase())?;
        item.set_item("style", format!("{:?}", output.style).to_lowercase())?;
        item.set_item("min", output.min)?;
        item.set_item("max", output.max)?;
        drawing.set_item(output.name, item)?;
    }
    Ok(drawing)
}

fn param<'py>(py: Python<'py>, param: &Param) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("name", param.name)?;
    item.set_item("type", Type::of(&param.domain).name())?;
    item.set_item("allowed", param.allowed())?;
    item.set_item("default", values::object(py, param.default())?)?;
    Ok(item)
}

fn signature<'py>(py: Python<'py>, signature: &Signature) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("function", &signature.function)?;
    item.set_item("documentation", &signature.documentation)?;
    item.set_item("arguments", list_of(py, &signature.arguments, argument)?)?;
    item.set_item("returns", returns(py, &signature.returns)?)?;
    item.set_item("raises", signature.raises)?;
    Ok(item)
}

fn argument<'py>(py: Python<'py>, argument: &Argument) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("name", &argument.name)?;
    item.set_item("role", argument.role.name())?;
    item.set_item("type", argument.kind.name())?;
    let choices = match argument.kind {
        Type::Choice(choices) => Some(choices),
        _ => None,
    };
    item.set_item("choices", choices)?;
    item.set_item("required", argument.default == ArgumentDefault::Required)?;
    let default = match argument.default {
        ArgumentDefault::Value(value) => Some(values::object(py, value)?),
        ArgumentDefault::Required | ArgumentDefault::None => None,
    };
    item.set_item("default", default)?;
    item.set_item("documentation", &argument.documentation)?;
    Ok(item)
}

fn returns<'py>(py: Python<'py>, returns: &Returns) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    let (packing, class) = match &returns.packing {
        Packing::Single => ("single", None),
        Packing::NamedTuple(class) => ("named tuple", Some(class)),
        Packing::Dict => ("dict", None),
        Packing::Instance => ("instance", None),
    };
    item.set_item("packing", packing)?;
    item.set_item("class", class)?;
    item.set_item("fields", list_of(py, &returns.fields, field)?)?;
    item.set_item("optional", returns.optional)?;
    item.set_item("documentation", returns.documentation)?;
    Ok(item)
}

fn field<'py>(py: Python<'py>, field: &Field) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item("name", &field.name)?;
    item.set_item("dtype", field.kind.dtype())?;
    item.set_item("shape", field.kind.shape())?;
    Ok(item)
}
