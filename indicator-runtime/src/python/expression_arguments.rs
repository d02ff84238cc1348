//! The arguments of an indicator as an expression of polars, checked before there is a series.

use super::arguments::{Arguments, Given, bind};
use super::objects::{dict, set_item, tuple};
use super::options::{missing, missing_name};
use super::parameter_values::{object, value};
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::{Argument, ArgumentDefault, Form};
use crate::value::Value;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use smallvec::SmallVec;
use std::iter::zip;

/// The inputs as they were given, or the names of their columns; the parameters by their names; and the name of what becomes of
/// missing values.
pub(super) type CheckedArguments<'py> = (
    Bound<'py, PyTuple>,
    Bound<'py, PyDict>,
    Option<&'static str>,
);

/// Binds arguments as the plain function does. Parameters come back in Python's own types, all of them and allowed.
///
/// # Errors
/// Those of the plain function about parameters, and those of [`bind`].
pub(super) fn checked<'py>(
    entry: &'static Entry,
    positional: &Bound<'py, PyTuple>,
    named: &Bound<'py, PyDict>,
) -> PyResult<CheckedArguments<'py>> {
    let py = positional.py();
    let signature = entry.signature(Form::Expression);
    let positional: SmallVec<[_; 12]> = positional.iter_borrowed().collect();
    let named: SmallVec<[_; 12]> = named.iter().collect();
    let named = named.iter();
    let named = named.map(|(name, value)| (name.as_borrowed(), value.as_borrowed()));
    let mut arguments = Arguments::new();
    bind(&signature, &positional, named, &mut arguments)?;
    let (inputs, rest) = arguments.split_at(entry.inputs.len());
    let (params, rest) = rest.split_at(entry.params.len());

    let column = |(argument, given): (&Argument, &Given<'_, 'py>)| match (given, argument.default) {
        (None, ArgumentDefault::Value(name)) => object(py, name),
        _ => Ok(given.map_or_else(|| py.None().into_bound(py), |given| given.to_owned())),
    };
    let columns = zip(&signature.arguments, inputs).map(column);
    let columns = tuple(
        py,
        columns.collect::<PyResult<SmallVec<[_; 4]>>>()?.into_iter(),
    )?;

    let values = zip(entry.params, params).map(|(param, given)| value(entry.name, param, *given));
    let values: SmallVec<[Value; 8]> = values.collect::<PyResult<_>>()?;
    let allowed = entry.check(&values).and_then(|()| entry.warmup(&values));
    allowed.map_err(|kind| entry.error(kind))?;
    let parameters = dict(py)?;
    for (param, value) in zip(entry.params, values) {
        set_item(&parameters, param.name, &object(py, value)?)?;
    }
    let missing = missing(entry.name, rest[0])?;
    Ok((columns, parameters, missing_name(missing)))
}
