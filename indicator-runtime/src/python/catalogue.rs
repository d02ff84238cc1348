//! The catalogue as Python data: `ta.catalogue` and `ta.kernels`.
//!
//! Keys are interned: there are some hundred for each indicator, and an import makes them all.

use super::parameter_values;
use crate::catalogue::entry::{Entry, Group};
use crate::catalogue::param::Param;
use crate::catalogue::series_spec::{InputSpec, OutputSpec};
use crate::catalogue::signature::{
    Argument, ArgumentDefault, Field, Packing, Returns, Signature, Type,
};
use crate::simd::dispatch::Kernel;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyDict, PyList};

/// The kernels that this CPU has.
pub(super) fn kernels() -> Vec<String> {
    Kernel::available()
        .map(|kernel| format!("{kernel:?}").to_lowercase())
        .collect()
}

/// An indicator and its signatures.
pub(super) fn described<'py>(
    py: Python<'py>,
    group: &Group,
    entry: &Entry,
    signatures: &[Signature],
) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item(intern!(py, "name"), entry.name)?;
    item.set_item(intern!(py, "group"), group.name)?;
    item.set_item(intern!(py, "documentation"), entry.documentation)?;
    item.set_item(
        intern!(py, "inputs"),
        entry.input_names().collect::<Vec<_>>(),
    )?;
    item.set_item(intern!(py, "roles"), roles(py, entry.inputs)?)?;
    let allowed = entry
        .inputs
        .iter()
        .map(|input| (input.name, input.allowed()));
    item.set_item(intern!(py, "allowed"), allowed.into_py_dict(py)?)?;
    item.set_item(
        intern!(py, "outputs"),
        entry.output_names().collect::<Vec<_>>(),
    )?;
    item.set_item(intern!(py, "kinds"), kinds(py, entry.outputs)?)?;
    item.set_item(intern!(py, "drawing"), drawing(py, entry.outputs)?)?;
    item.set_item(intern!(py, "flat_batch"), entry.flat_batch)?;
    item.set_item(intern!(py, "stream"), entry.stream_name())?;
    item.set_item(intern!(py, "params"), list_of(py, entry.params, param)?)?;
    let requirements = entry.requirements.iter();
    item.set_item(
        intern!(py, "requirements"),
        requirements.map(|one| one.text).collect::<Vec<_>>(),
    )?;
    item.set_item(intern!(py, "warmup"), entry.warmup_text)?;
    let forms = PyDict::new(py);
    for described in signatures {
        forms.set_item(described.form.name(), signature(py, described)?)?;
    }
    item.set_item(intern!(py, "signatures"), forms)?;
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
        roles.set_item(input.name, input.role.name())?;
    }
    Ok(roles)
}

/// What the numbers of each output are.
fn kinds<'py>(py: Python<'py>, outputs: &[OutputSpec]) -> PyResult<Bound<'py, PyDict>> {
    let kinds = PyDict::new(py);
    for output in outputs {
        kinds.set_item(output.name, output.kind.name())?;
    }
    Ok(kinds)
}

/// How each output is drawn.
fn drawing<'py>(py: Python<'py>, outputs: &[OutputSpec]) -> PyResult<Bound<'py, PyDict>> {
    let drawing = PyDict::new(py);
    for output in outputs {
        let item = PyDict::new(py);
        item.set_item(intern!(py, "pane"), output.pane.name())?;
        item.set_item(intern!(py, "style"), output.style.name())?;
        item.set_item(intern!(py, "min"), output.min)?;
        item.set_item(intern!(py, "max"), output.max)?;
        drawing.set_item(output.name, item)?;
    }
    Ok(drawing)
}

fn param<'py>(py: Python<'py>, param: &Param) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item(intern!(py, "name"), param.name)?;
    item.set_item(intern!(py, "documentation"), param.documentation)?;
    item.set_item(intern!(py, "type"), Type::of(&param.domain).name())?;
    item.set_item(intern!(py, "allowed"), param.allowed())?;
    item.set_item(
        intern!(py, "default"),
        parameter_values::object(py, param.default())?,
    )?;
    Ok(item)
}

fn signature<'py>(py: Python<'py>, signature: &Signature) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item(intern!(py, "function"), &signature.function)?;
    item.set_item(intern!(py, "documentation"), &signature.documentation)?;
    item.set_item(
        intern!(py, "arguments"),
        list_of(py, &signature.arguments, argument)?,
    )?;
    item.set_item(intern!(py, "returns"), returns(py, &signature.returns)?)?;
    item.set_item(intern!(py, "raises"), signature.raises)?;
    Ok(item)
}

fn argument<'py>(py: Python<'py>, argument: &Argument) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item(intern!(py, "name"), &argument.name)?;
    item.set_item(intern!(py, "role"), argument.role.name())?;
    item.set_item(intern!(py, "type"), argument.kind.name())?;
    let choices = match argument.kind {
        Type::Choice(choices) => Some(choices),
        _ => None,
    };
    item.set_item(intern!(py, "choices"), choices)?;
    item.set_item(
        intern!(py, "required"),
        argument.default == ArgumentDefault::Required,
    )?;
    item.set_item(intern!(py, "keyword_only"), argument.role.is_keyword_only())?;
    let default = match argument.default {
        ArgumentDefault::Value(value) => Some(parameter_values::object(py, value)?),
        ArgumentDefault::Required | ArgumentDefault::None => None,
    };
    item.set_item(intern!(py, "default"), default)?;
    item.set_item(intern!(py, "documentation"), argument.documentation)?;
    item.set_item(intern!(py, "rule"), &argument.rule)?;
    Ok(item)
}

fn returns<'py>(py: Python<'py>, returns: &Returns) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    let class = match &returns.packing {
        Packing::NamedTuple(class) => Some(class),
        Packing::Single | Packing::Dict | Packing::Instance | Packing::Expression => None,
    };
    item.set_item(intern!(py, "packing"), returns.packing.name())?;
    item.set_item(intern!(py, "class"), class)?;
    item.set_item(intern!(py, "fields"), list_of(py, &returns.fields, field)?)?;
    item.set_item(intern!(py, "optional"), returns.optional)?;
    item.set_item(intern!(py, "documentation"), &returns.documentation)?;
    Ok(item)
}

fn field<'py>(py: Python<'py>, field: &Field) -> PyResult<Bound<'py, PyDict>> {
    let item = PyDict::new(py);
    item.set_item(intern!(py, "name"), &field.name)?;
    item.set_item(intern!(py, "dtype"), field.kind.dtype())?;
    item.set_item(intern!(py, "shape"), field.kind.shape())?;
    item.set_item(intern!(py, "documentation"), field.documentation)?;
    Ok(item)
}
