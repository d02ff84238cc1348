//! What a function returns: its only output, or a named tuple of several.

use super::call_python::call;
use super::objects::{attribute, dict, named_tuple, set_attribute, set_item, text, tuple};
use crate::catalogue::signature::Signature;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// How the outputs of an indicator are handed over.
pub(super) enum ResultType {
    /// The only output by itself.
    Single,
    /// All outputs as a named tuple of this class.
    NamedTuple(Py<PyAny>),
}

/// The class called `name` of the outputs that the function of `signature` returns, as users find it in `package`. It is
/// made by `namedtuple`, which is Python's.
pub(super) fn class<'py>(
    namedtuple: &Bound<'py, PyAny>,
    package: &str,
    name: &str,
    signature: &Signature,
) -> PyResult<Bound<'py, PyAny>> {
    let py = namedtuple.py();
    let fields = &signature.returns.fields;
    let names = fields.iter().map(|field| text(py, &field.name));
    let names = names.collect::<PyResult<SmallVec<[_; 4]>>>()?;
    let arguments = [text(py, name)?, tuple(py, names.into_iter())?.into_any()];
    let options = dict(py)?;
    set_item(&options, "module", &text(py, package)?)?;
    let class = call(
        namedtuple,
        &tuple(py, arguments.into_iter())?,
        Some(&options),
    )?
    .into_bound();
    let document = |object: &Bound<'py, PyAny>, documentation: &str| {
        set_attribute(object, "__doc__", &text(py, documentation)?)
    };
    document(&class, &signature.outputs_docstring())?;
    for field in fields
        .iter()
        .filter(|field| !field.documentation.is_empty())
    {
        document(&attribute(&class, &field.name)?, field.documentation)?;
    }
    Ok(class)
}

impl ResultType {
    /// The class of named tuples, where there is one.
    pub fn class<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        match self {
            Self::Single => None,
            Self::NamedTuple(class) => Some(class.bind(py).clone()),
        }
    }

    /// The outputs, one value each, as they are returned.
    #[inline]
    pub fn pack<'py>(
        &self,
        py: Python<'py>,
        mut outputs: impl ExactSizeIterator<Item = PyResult<Bound<'py, PyAny>>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Single => outputs.next().expect("an indicator has an output"),
            Self::NamedTuple(class) => named_tuple(class.bind(py), outputs),
        }
    }
}
