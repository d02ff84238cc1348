//! Features of one series, bar by bar.

use super::columns::{FUNCTION, bar, read, slices};
use super::defined::Defined;
use crate::engine::cancel::Watch;
use crate::forms::features::live::Live;
use crate::python::error::type_error;
use crate::python::fork_lock::{ForkLock, Refusal};
use crate::python::objects::{float, signed, tuple};
use crate::python::panics::caught;
use crate::python::signals::interruptible;
use crate::python::stream_pickling::bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use std::sync::Arc;

/// What errors of the lock name: the class that users see.
const STREAM: &str = "FeatureStream";

/// Features of one series, which are fed bar by bar.
#[pyclass(frozen)]
pub(super) struct LiveFeatures {
    defined: Arc<Defined>,
    live: ForkLock<Live>,
}

impl LiveFeatures {
    pub fn new(defined: Arc<Defined>) -> PyResult<Self> {
        let live = ForkLock::new(defined.live()?);
        Ok(Self { defined, live })
    }

    /// Does `work` with the streams, as soon as no other thread uses them.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Live) -> T + Send,
    ) -> PyResult<T> {
        if let Some(mut live) = self.live.try_lock() {
            return Ok(work(&mut live));
        }
        let result = interruptible(py, |watch| {
            self.live.lock(watch).map(|mut live| work(&mut live))
        })?;
        result.map_err(|refusal| refusal.error(STREAM))
    }

    /// The features of a bar, which is fed, or (`FEED` = false) only looked at.
    fn bar<'py, const FEED: bool>(
        &self,
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        values: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let answered = || {
            let bar = bar(names, values, function)?;
            if bar.len() != self.defined.columns {
                return Err(type_error(
                    function,
                    "a bar must have a value for each column",
                ));
            }
            let answers: Vec<f64> = self.with(py, |live| {
                if FEED {
                    live.update(&bar);
                    return live.answers().collect();
                }
                let mut copy = live.clone();
                copy.update(&bar);
                copy.answers().collect()
            })?;
            let objects = self.defined.signals().zip(answers);
            let objects = objects.map(|(is_signal, answer)| match is_signal {
                true => signed(py, answer as i64),
                false if answer.is_nan() => Ok(py.None().into_bound(py)),
                false => float(py, answer),
            });
            let objects: Vec<_> = objects.collect::<PyResult<_>>()?;
            tuple(py, objects.into_iter())
        };
        caught(answered, || function.to_owned())
    }
}

#[pymethods]
impl LiveFeatures {
    /// Feeds the `values` of a bar, whose columns have these `names`: a number for each feature, None where there is none.
    /// Errors name `function`.
    fn update<'py>(
        &self,
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        values: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        self.bar::<true>(py, names, values, function)
    }

    /// What `update` would answer.
    fn peek<'py>(
        &self,
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        values: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        self.bar::<false>(py, names, values, function)
    }

    /// Feeds whole columns with these names, and gives arrays as the feature set's `compute` does.
    fn extend<'py>(
        &self,
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        columns: &Bound<'py, PyTuple>,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let extended = || {
            let inputs = read(names, columns, function)?;
            let mut pins = Vec::new();
            for input in &inputs {
                pins.extend(input.pinned(0)?);
            }
            // From here on, code in Python runs only while the call waits or computes.
            let slices = slices(&inputs, names, function)?;
            let rows = slices.first().map_or(0, |column| column.len());
            let differs = slices.iter().any(|column| column.len() != rows);
            if slices.len() != self.defined.columns || differs {
                return Err(type_error(function, "columns must be of one length"));
            }
            self.defined.filled_arrays(py, rows, function, |rooms| {
                let extended = interruptible(py, |watch: &dyn Watch| {
                    let mut live = self.live.lock(watch)?;
                    Ok(live.extend(&slices, rooms, watch))
                })?;
                extended.map_err(|refusal: Refusal| refusal.error(STREAM))
            })
        };
        caught(extended, || function.to_owned())
    }

    /// The states as bytes, one for each indicator.
    fn save<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let saved = || {
            let saved = self.with(py, |live| live.save())??;
            let saved = saved.iter().map(|saved| Ok(bytes(py, saved)?.into_any()));
            let saved: Vec<_> = saved.collect::<PyResult<_>>()?;
            tuple(py, saved.into_iter())
        };
        caught(saved, || FUNCTION.to_owned())
    }

    /// Restores what `save` has given.
    fn load(&self, py: Python<'_>, saved: &Bound<'_, PyTuple>) -> PyResult<()> {
        let loaded = || {
            let mut states = Vec::new();
            for state in saved.iter_borrowed() {
                states.push(state.cast::<PyBytes>()?);
            }
            let states: Vec<&[u8]> = states.iter().map(|state| state.as_bytes()).collect();
            Ok(self.with(py, |live| live.load(&states))??)
        };
        caught(loaded, || FUNCTION.to_owned())
    }
}
