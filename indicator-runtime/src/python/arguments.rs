//! Python's rules for positional and keyword arguments, by a signature that is known at run time.

use super::call_python::run;
use super::error::type_error;
use super::files;
use super::objects::{list, text};
use crate::catalogue::signature::{ArgumentDefault, Signature};
use crate::error::shortened;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use smallvec::SmallVec;

/// One argument of a call: nothing where it was left out.
pub(super) type Given<'a, 'py> = Option<Borrowed<'a, 'py, PyAny>>;

/// The arguments of a call in the order of the signature.
pub(super) type Arguments<'a, 'py> = SmallVec<[Given<'a, 'py>; 16]>;

/// The arguments of a vector call as Python hands them over.
pub(super) struct Passed<'a, 'py> {
    /// Those without a name.
    pub positional: &'a [Borrowed<'a, 'py, PyAny>],
    /// The names of the others.
    pub names: Option<&'a Bound<'py, PyTuple>>,
    /// The values of the others.
    pub named: &'a [Borrowed<'a, 'py, PyAny>],
}

impl<'a, 'py> Passed<'a, 'py> {
    /// [`bind`] for these arguments.
    ///
    /// # Errors
    /// Those of [`bind`].
    #[inline]
    pub fn bind(&self, signature: &Signature, arguments: &mut Arguments<'a, 'py>) -> PyResult<()> {
        let names = self
            .names
            .into_iter()
            .flat_map(|names| names.iter_borrowed());
        let named = names.zip(self.named.iter().copied());
        bind(signature, self.positional, named, arguments)
    }
}

/// Writes each argument to its place. The list is the caller's and is empty before: to return it would
/// copy it, which a short call notices.
///
/// # Errors
/// `TypeError` for too many, unknown, repeated or missing arguments.
#[inline]
pub(super) fn bind<'a, 'py>(
    signature: &Signature,
    positional: &[Borrowed<'a, 'py, PyAny>],
    named: impl Iterator<Item = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)>,
    arguments: &mut Arguments<'a, 'py>,
) -> PyResult<()> {
    let known = &signature.arguments;
    let by_position = signature.by_position();
    if positional.len() > by_position {
        return Err(type_error(
            &signature.function,
            format_args!(
                "takes at most {by_position} arguments by position ({} given)",
                positional.len()
            ),
        ));
    }
    arguments.resize(known.len(), None);
    for (place, value) in arguments.iter_mut().zip(positional) {
        *place = Some(*value);
    }
    for (name, value) in named {
        let name = name.cast::<PyString>()?;
        let name = name.to_str()?;
        let Some(place) = known.iter().position(|argument| argument.name == name) else {
            return Err(unexpected(signature, name));
        };
        if arguments[place].replace(value).is_some() {
            return Err(type_error(
                &signature.function,
                format_args!("multiple values for argument {:?}", shortened(name)),
            ));
        }
    }
    let missing = known
        .iter()
        .zip(&*arguments)
        .find(|(argument, given)| given.is_none() && argument.default == ArgumentDefault::Required);
    match missing {
        None => Ok(()),
        Some((argument, _)) => Err(type_error(
            &signature.function,
            format_args!("missing argument {:?}", argument.name),
        )),
    }
}

#[cold]
fn unexpected(signature: &Signature, name: &str) -> PyErr {
    let allowed: Vec<&str> = signature
        .arguments
        .iter()
        .map(|argument| argument.name.as_str())
        .collect();
    let error = |py: Python<'_>| {
        let known = list(py, allowed.iter().map(|name| text(py, name)))?.into_any();
        let arguments = [&text(py, &signature.function)?, &text(py, name)?, &known];
        let error = run(py, &files::messages(py)?.unexpected, &arguments)?;
        PyResult::Ok(PyErr::from_value(error.into_bound()))
    };
    Python::attach(error).unwrap_or_else(|error| error)
}
