//! The argument `progress` of a sweep: who is told how far it is.

use super::arguments::Given;
use super::call_python::{call, run};
use super::convert::wrong_type;
use super::files::progress;
use super::objects::{text, tuple, whole};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyTuple};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Whoever is told how many rows are done.
pub(super) struct Progress {
    /// Called with the rows that are done, and all.
    tell: Py<PyAny>,
    done: AtomicUsize,
    rows: usize,
}

impl Progress {
    /// Who was given, for a sweep of so many rows: a callable, or `True` for a bar of tqdm.
    ///
    /// # Errors
    /// `TypeError` for anything else, `ImportError` where tqdm is not installed.
    pub fn of(function: &str, given: Given<'_, '_>, rows: usize) -> PyResult<Option<Self>> {
        let Some(object) = given else { return Ok(None) };
        let py = object.py();
        let tell = if let Ok(wanted) = object.cast::<PyBool>() {
            if !wanted.is_true() {
                return Ok(None);
            }
            let (function, rows) = (text(py, function)?, whole(py, rows)?);
            run(py, &progress(py)?.bar, &[&function, &rows])?.into_bound()
        } else if object.is_callable() {
            object.to_owned()
        } else {
            return Err(wrong_type(
                &object,
                function,
                "progress",
                "a bool or callable",
            ));
        };
        Ok(Some(Self {
            tell: tell.unbind(),
            done: AtomicUsize::new(0),
            rows,
        }))
    }

    /// One more row is done.
    pub fn row_done(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Says how far the sweep is.
    ///
    /// # Errors
    /// What the caller's function raises.
    pub fn tell(&self, py: Python<'_>) -> PyResult<()> {
        // In a child that was forked meanwhile, rows are computed anew.
        let done = self.done.load(Ordering::Relaxed).min(self.rows);
        let counts = [whole(py, done)?, whole(py, self.rows)?];
        let counts: Bound<'_, PyTuple> = tuple(py, counts.into_iter())?;
        call(self.tell.bind(py), &counts, None).map(drop)
    }
}
