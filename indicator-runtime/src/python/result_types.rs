//! What a function returns: its only output, or a named tuple of several.

use super::objects::named_tuple;
use crate::catalogue::signature::{Packing, Signature};
use pyo3::prelude::*;
use pyo3::types::IntoPyDict;

/// How the outputs of an indicator are handed over.
pub(super) enum ResultType {
    /// The only output by itself.
    Single,
    /// All outputs as a named tuple of this class.
    NamedTuple(Py<PyAny>),
}

impl ResultType {
    /// What the function of `signature` returns; a class of named tuples is made and added to `module`.
    pub fn new(
        module: &Bound<'_, PyModule>,
        package: &str,
        signature: &Signature,
    ) -> PyResult<Self> {
        let returns = &signature.returns;
        let Packing::NamedTuple(name) = &returns.packing else {
            return Ok(Self::Single);
        };
        let py = module.py();
        let fields = returns.fields.iter();
        let names: Vec<&str> = fields.map(|field| field.name.as_str()).collect();
        let options = [("module", package)].into_py_dict(py)?;
        let class =
            py.import("collections")?
                .call_method("namedtuple", (name, names), Some(&options))?;
        class.setattr("__doc__", signature.outputs_docstring())?;
        let documented = returns
            .fields
            .iter()
            .filter(|field| !field.documentation.is_empty());
        for field in documented {
            class
                .getattr(field.name.as_str())?
                .setattr("__doc__", field.documentation)?;
        }
        module.add(name.as_str(), &class)?;
        Ok(Self::NamedTuple(class.unbind()))
    }

    /// The same type.
    pub fn clone_ref(&self, py: Python<'_>) -> Self {
        match self {
            Self::Single => Self::Single,
            Self::NamedTuple(class) => Self::NamedTuple(class.clone_ref(py)),
        }
    }

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
