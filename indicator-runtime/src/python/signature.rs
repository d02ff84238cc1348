//! Python's rules for positional and keyword arguments, by names known at run time.

use super::error::type_error;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use smallvec::SmallVec;

/// The arguments of a call, one place for each name.
pub(super) type Arguments<'a, 'py> = SmallVec<[Option<Borrowed<'a, 'py, PyAny>>; 12]>;

/// The names of a function's arguments, those without a default first.
pub(super) struct Names {
    pub function: String,
    names: Vec<String>,
    /// The defaults of the last arguments, as Python writes them.
    defaults: Vec<String>,
}

impl Names {
    /// The arguments of `function`: names, and names with the text of their defaults.
    pub fn new(
        function: String,
        required: impl IntoIterator<Item = String>,
        optional: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let (with_default, defaults): (Vec<_>, Vec<_>) = optional.into_iter().unzip();
        let names = required.into_iter().chain(with_default).collect();
        Self {
            function,
            names,
            defaults,
        }
    }

    /// The signature and documentation of a built-in function, by Python's convention.
    pub fn document(&self, first: Option<&str>, text: &str) -> String {
        let required = self.names.len() - self.defaults.len();
        let optional = self.names[required..].iter().zip(&self.defaults);
        let arguments: Vec<String> = first
            .into_iter()
            .map(str::to_owned)
            .chain(self.names[..required].iter().cloned())
            .chain(optional.map(|(name, default)| format!("{name}={default}")))
            .collect();
        let name = self.function.rsplit('.').next().unwrap_or_default();
        format!("{name}({})\n--\n\n{text}", arguments.join(", "))
    }

    /// The name of an argument by its place.
    pub fn name(&self, place: usize) -> &str {
        &self.names[place]
    }

    /// Puts each argument in its place, and hands them to `work`, where they stay.
    ///
    /// # Errors
    /// `TypeError` for too many, unknown, repeated or missing arguments, and those of `work`.
    #[inline]
    pub fn bind<'a, 'py, T>(
        &self,
        positional: &[Borrowed<'a, 'py, PyAny>],
        named: impl Iterator<Item = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)>,
        work: impl FnOnce(&Arguments<'a, 'py>) -> PyResult<T>,
    ) -> PyResult<T> {
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
        let mut bound = Arguments::from_elem(None, self.names.len());
        for (place, value) in bound.iter_mut().zip(positional) {
            *place = Some(*value);
        }
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
        match bound[..self.names.len() - self.defaults.len()]
            .iter()
            .position(Option::is_none)
        {
            None => work(&bound),
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
    names
        .into_iter()
        .flat_map(|names| names.iter_borrowed())
        .zip(values.iter().copied())
}
