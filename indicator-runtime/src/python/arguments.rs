//! Python's rules for positional and keyword arguments, by names known at run time.

use super::error::type_error;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use smallvec::SmallVec;

/// The arguments of a call, one place for each name.
pub(super) type Arguments<'a, 'py> = SmallVec<[Option<Borrowed<'a, 'py, PyAny>>; 12]>;

/// The names of a function's arguments, the first `required` of which have no default.
pub(super) struct Names {
    pub function: String,
    pub names: Vec<String>,
    pub required: usize,
}

impl Names {
    /// Puts each argument in its place.
    ///
    /// # Errors
    /// `TypeError` for too many, unknown, repeated or missing arguments.
    #[inline]
    pub fn bind<'a, 'py>(
        &self,
        positional: &[Borrowed<'a, 'py, PyAny>],
        named: impl Iterator<Item = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)>,
    ) -> PyResult<Arguments<'a, 'py>> {
        if positional.len() > self.names.len() {
            return Err(type_error(
                &self.function,
                format_args!(
                    "takes at most {} arguments ({} given)",
                    self.names.len(),
                    positional.len()
                ),
            ));
        }
        let mut bound: Arguments<'a, 'py> = positional.iter().copied().map(Some).collect();
        bound.resize(self.names.len(), None);
        for (name, value) in named {
            let name = name.cast::<PyString>()?;
            let name = name.to_str()?;
            let Some(place) = self.names.iter().position(|known| known == name) else {
                return Err(type_error(
                    &self.function,
                    format_args!(
                        "unexpected argument {name:?} (allowed: {})",
                        self.names.join(", ")
                    ),
                ));
            };
            if bound[place].replace(value).is_some() {
                return Err(type_error(
                    &self.function,
                    format_args!("multiple values for argument {name:?}"),
                ));
            }
        }
        match bound[..self.required].iter().position(Option::is_none) {
            None => Ok(bound),
            Some(missing) => Err(type_error(
                &self.function,
                format_args!("missing argument {:?}", self.names[missing]),
            )),
        }
    }
}

/// The keyword arguments of a vector call: their names, and the values that follow the positional
/// ones.
pub(super) fn named<'a, 'py>(
    names: Option<&'a Bound<'py, PyTuple>>,
    values: &'a [Borrowed<'a, 'py, PyAny>],
) -> impl Iterator<Item = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)> {
    names.into_iter().flat_map(|names| names.iter_borrowed()).zip(values.iter().copied())
}
