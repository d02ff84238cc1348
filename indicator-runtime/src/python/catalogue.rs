//! The catalogue as Python data: `ta.catalogue` and `ta.kernels`.
//!
//! Keys are interned: there are some hundred for each indicator.

use super::call_python::run;
use super::files;
use super::objects::{Foreign, dict, float, list, set_entry, text};
use super::parameter_values;
use crate::catalogue::entry::{Catalogue, Entry, Group};
use crate::catalogue::param::Param;
use crate::catalogue::series_spec::OutputSpec;
use crate::catalogue::signature::{
    Argument, ArgumentDefault, Field, Form, Packing, Returns, Signature, Type,
};
use crate::simd::dispatch::Kernel;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString};

type Object<'py> = Bound<'py, PyAny>;

/// The kernels that this CPU has.
pub(super) fn kernels() -> Vec<String> {
    Kernel::available()
        .map(|kernel| format!("{kernel:?}").to_lowercase())
        .collect()
}

/// Every indicator, as `catalogue.py` hands them out.
pub(super) fn described<'py>(py: Python<'py>, catalogue: &Catalogue) -> PyResult<Object<'py>> {
    let mut described = Vec::new();
    for group in catalogue.groups {
        for entry in group.entries {
            described.push(indicator(py, group, entry)?);
        }
    }
    let described = list(py, described.into_iter().map(Ok))?;
    let class = &files::catalogue(py)?.catalogue_class;
    run(py, class, &[described.as_any()]).map(Foreign::into_bound)
}

/// An indicator and its signatures.
fn indicator<'py>(py: Python<'py>, group: &Group, entry: &Entry) -> PyResult<Object<'py>> {
    let allowed = named(py, entry.inputs, |input| {
        Ok((input.name, text(py, &input.allowed())?))
    })?;
    let signatures = named(py, &Form::ALL, |form| {
        Ok((form.name(), signature(py, &entry.signature(*form))?))
    })?;
    item(
        py,
        [
            (intern!(py, "name"), text(py, entry.name)?),
            (intern!(py, "group"), text(py, group.name)?),
            (intern!(py, "documentation"), text(py, entry.documentation)?),
            (
                intern!(py, "inputs"),
                listed(py, entry.inputs, |input| text(py, input.name))?,
            ),
            // What each input is in a bar.
            (
                intern!(py, "roles"),
                named(py, entry.inputs, |input| {
                    Ok((input.name, text(py, input.role.name())?))
                })?,
            ),
            (intern!(py, "allowed"), allowed),
            (
                intern!(py, "outputs"),
                listed(py, entry.outputs, |output| text(py, output.name))?,
            ),
            // What the numbers of each output are.
            (
                intern!(py, "kinds"),
                named(py, entry.outputs, |output| {
                    Ok((output.name, text(py, output.kind.name())?))
                })?,
            ),
            (
                intern!(py, "drawing"),
                named(py, entry.outputs, |output| {
                    Ok((output.name, drawing(py, output)?))
                })?,
            ),
            (intern!(py, "flat_batch"), truth(py, entry.flat_batch)),
            (intern!(py, "stream"), text(py, &entry.stream_name())?),
            (
                intern!(py, "params"),
                listed(py, entry.params, |each| param(py, each))?,
            ),
            (
                intern!(py, "requirements"),
                listed(py, entry.requirements, |one| text(py, one.text))?,
            ),
            (intern!(py, "warmup"), text(py, entry.warmup_text)?),
            (intern!(py, "signatures"), signatures),
        ],
    )
}

/// How an output is drawn.
fn drawing<'py>(py: Python<'py>, output: &OutputSpec) -> PyResult<Object<'py>> {
    let end = |end: Option<f64>| optional(py, end, |end| float(py, end));
    item(
        py,
        [
            (intern!(py, "pane"), text(py, output.pane.name())?),
            (intern!(py, "style"), text(py, output.style.name())?),
            (intern!(py, "min"), end(output.min)?),
            (intern!(py, "max"), end(output.max)?),
        ],
    )
}

fn param<'py>(py: Python<'py>, param: &Param) -> PyResult<Object<'py>> {
    let default = parameter_values::object(py, param.default())?;
    item(
        py,
        [
            (intern!(py, "name"), text(py, param.name)?),
            (intern!(py, "documentation"), text(py, param.documentation)?),
            (
                intern!(py, "type"),
                text(py, Type::of(&param.domain).name())?,
            ),
            (intern!(py, "allowed"), text(py, &param.allowed())?),
            (intern!(py, "default"), default),
        ],
    )
}

fn signature<'py>(py: Python<'py>, signature: &Signature) -> PyResult<Object<'py>> {
    let arguments = listed(py, &signature.arguments, |each| argument(py, each))?;
    let raises = optional(py, signature.raises, |raises| text(py, raises))?;
    item(
        py,
        [
            (intern!(py, "function"), text(py, &signature.function)?),
            (
                intern!(py, "documentation"),
                text(py, &signature.documentation)?,
            ),
            (intern!(py, "arguments"), arguments),
            (intern!(py, "returns"), returns(py, &signature.returns)?),
            (intern!(py, "raises"), raises),
        ],
    )
}

fn argument<'py>(py: Python<'py>, argument: &Argument) -> PyResult<Object<'py>> {
    let choices = match argument.kind {
        Type::Choice(choices) => Some(choices),
        _ => None,
    };
    let choices = optional(py, choices, |choices| {
        listed(py, choices, |name| text(py, name))
    })?;
    let default = match argument.default {
        ArgumentDefault::Value(value) => Some(value),
        ArgumentDefault::Required | ArgumentDefault::None => None,
    };
    let default = optional(py, default, |value| parameter_values::object(py, value))?;
    let is_required = argument.default == ArgumentDefault::Required;
    let is_keyword_only = argument.is_keyword_only();
    item(
        py,
        [
            (intern!(py, "name"), text(py, &argument.name)?),
            (intern!(py, "role"), text(py, argument.role.name())?),
            (intern!(py, "type"), text(py, argument.kind.name())?),
            (intern!(py, "choices"), choices),
            (intern!(py, "required"), truth(py, is_required)),
            (intern!(py, "keyword_only"), truth(py, is_keyword_only)),
            (intern!(py, "default"), default),
            (
                intern!(py, "documentation"),
                text(py, argument.documentation)?,
            ),
            (intern!(py, "rule"), text(py, &argument.rule)?),
        ],
    )
}

fn returns<'py>(py: Python<'py>, returns: &Returns) -> PyResult<Object<'py>> {
    let class = match &returns.packing {
        Packing::NamedTuple(class) => Some(class),
        Packing::Single
        | Packing::Dict
        | Packing::Instance
        | Packing::Expression
        | Packing::Definition => None,
    };
    item(
        py,
        [
            (intern!(py, "packing"), text(py, returns.packing.name())?),
            (
                intern!(py, "class"),
                optional(py, class, |class| text(py, class))?,
            ),
            (
                intern!(py, "fields"),
                listed(py, &returns.fields, |each| field(py, each))?,
            ),
            (intern!(py, "optional"), truth(py, returns.optional)),
            (
                intern!(py, "documentation"),
                text(py, &returns.documentation)?,
            ),
        ],
    )
}

fn field<'py>(py: Python<'py>, field: &Field) -> PyResult<Object<'py>> {
    let shape = optional(py, field.kind.shape(), |shape| text(py, shape))?;
    item(
        py,
        [
            (intern!(py, "name"), text(py, &field.name)?),
            (intern!(py, "dtype"), text(py, field.kind.dtype())?),
            (intern!(py, "shape"), shape),
            (intern!(py, "documentation"), text(py, field.documentation)?),
        ],
    )
}

/// A dictionary with these entries.
fn item<'py, const N: usize>(
    py: Python<'py>,
    entries: [(&Bound<'py, PyString>, Object<'py>); N],
) -> PyResult<Object<'py>> {
    let item = dict(py)?;
    for (key, value) in entries {
        set_entry(&item, key, &value)?;
    }
    Ok(item.into_any())
}

/// A dictionary with an entry for each of these.
fn named<'py, 'a, T>(
    py: Python<'py>,
    items: &'a [T],
    describe: impl Fn(&'a T) -> PyResult<(&'a str, Object<'py>)>,
) -> PyResult<Object<'py>> {
    let named: Bound<'py, PyDict> = dict(py)?;
    for item in items {
        let (name, value) = describe(item)?;
        set_entry(&named, &text(py, name)?, &value)?;
    }
    Ok(named.into_any())
}

/// A list of these.
fn listed<'py, T>(
    py: Python<'py>,
    items: &[T],
    describe: impl Fn(&T) -> PyResult<Object<'py>>,
) -> PyResult<Object<'py>> {
    list(py, items.iter().map(describe)).map(Bound::into_any)
}

fn optional<'py, T>(
    py: Python<'py>,
    value: Option<T>,
    describe: impl FnOnce(T) -> PyResult<Object<'py>>,
) -> PyResult<Object<'py>> {
    value.map_or_else(|| Ok(py.None().into_bound(py)), describe)
}

fn truth(py: Python<'_>, value: bool) -> Object<'_> {
    PyBool::new(py, value).to_owned().into_any()
}
