//! The argument `reduce` of a sweep: what is kept of each row in place of its series.

use super::arguments::Given;
use super::convert::wrong_type;
use super::numbers::value;
use super::objects::{text, tuple};
use crate::catalogue::reduction::Reduction;
use crate::error::{ErrorKind, shortened};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString, PyTuple};

/// What the argument may be.
const ALLOWED: &str =
    "the name of a reduction, (\"crossings\", level), a list of these, or callable";

/// What is kept of a row.
pub(super) enum Reduce<'py> {
    /// A number for each of these.
    Builtin {
        reductions: Vec<Reduction>,
        /// Whether they were given as a list, even of one.
        is_list: bool,
    },
    /// What the caller's function makes of blocks of rows.
    Callable(Bound<'py, PyAny>),
}

/// What was given; `None` where rows are kept whole.
///
/// # Errors
/// `TypeError` for what is none of these, `ValueError` for an unknown name and an empty list.
pub(super) fn reduce<'py>(function: &str, given: Given<'_, 'py>) -> PyResult<Option<Reduce<'py>>> {
    let Some(object) = given else { return Ok(None) };
    let builtin = |reductions, is_list| {
        Ok(Some(Reduce::Builtin {
            reductions,
            is_list,
        }))
    };
    if let Ok(list) = object.cast::<PyList>() {
        let reductions: PyResult<Vec<_>> =
            list.iter().map(|one| reduction(function, &one)).collect();
        let reductions = reductions?;
        if reductions.is_empty() {
            return Err(unknown("[]").of(function).into());
        }
        builtin(reductions, true)
    } else if object.is_instance_of::<PyString>() || object.is_instance_of::<PyTuple>() {
        builtin(vec![reduction(function, &object)?], false)
    } else if object.is_callable() {
        Ok(Some(Reduce::Callable(object.to_owned())))
    } else {
        Err(wrong_type(&object, function, "reduce", ALLOWED))
    }
}

/// A reduction by its name, or crossings of a level.
fn reduction(function: &str, object: &Bound<'_, PyAny>) -> PyResult<Reduction> {
    if let Ok(name) = object.cast::<PyString>() {
        let name = name.to_str()?;
        return Reduction::by_name(name).ok_or_else(|| {
            unknown(&format!("{:?}", shortened(name)))
                .of(function)
                .into()
        });
    }
    if let Ok(pair) = object.cast::<PyTuple>()
        && pair.len() == 2
    {
        let (name, level) = (pair.get_item(0)?, pair.get_item(1)?);
        if name
            .cast::<PyString>()
            .is_ok_and(|name| name == Reduction::CROSSINGS)
        {
            return value(&level, function, "reduce").map(Reduction::CrossingsOf);
        }
    }
    Err(wrong_type(object, function, "reduce", ALLOWED))
}

fn unknown(given: &str) -> ErrorKind {
    let names = Reduction::names().map(|name| format!("{name:?}"));
    ErrorKind::UnknownReduction {
        given: given.to_owned(),
        allowed: names.collect::<Vec<_>>().join(", "),
    }
}

/// The names of the columns of their numbers; none where there was no list.
pub(super) fn labels<'py>(
    py: Python<'py>,
    reductions: &[Reduction],
    is_list: bool,
) -> PyResult<Bound<'py, PyTuple>> {
    let label = |reduction: &Reduction| match reduction {
        Reduction::CrossingsOf(level) => text(py, &format!("{}_{level:?}", reduction.name())),
        named => text(py, named.name()),
    };
    let labels = reductions.iter().filter(|_| is_list).map(label);
    tuple(py, labels.collect::<PyResult<Vec<_>>>()?.into_iter())
}
