//! What a stream is fed with, and its answers as objects.

use super::arguments::Given;
use super::containers::{Closed, Opened};
use super::fork_lock::Refusal;
use super::input_series::{Inputs, Slices, are_plain};
use super::objects::{float, signed};
use super::output_arrays::filled_arrays;
use super::signals::{SHORT, interruptible, interruptible_if_long};
use super::stream::Stream;
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use pyo3::prelude::*;
use std::iter::zip;

impl Stream {
    /// Feeds one bar, or (`FEED` = false) looks at what it would give.
    #[inline]
    pub fn bar<'py, const FEED: bool>(
        &self,
        py: Python<'py>,
        bar: &[f64],
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class.get();
        let count = class.entry.outputs.len();
        let mut few = [f64::NAN; FEW];
        let mut many = Vec::new();
        let values = if count <= FEW {
            &mut few[..count]
        } else {
            many.resize(count, f64::NAN);
            &mut many[..]
        };
        let answered = self.with(py, |stream| {
            if FEED {
                stream.update_into(bar, values)
            } else {
                stream.clone().update_into(bar, values)
            }
        })?;
        // Where the computation overflows, there may be no number either.
        let is_missing = |(is_signal, value): (bool, &f64)| !is_signal && value.is_nan();
        if !answered || zip(class.entry.signals(), &*values).all(is_missing) {
            return Ok(py.None().into_bound(py));
        }
        let numbers = zip(class.entry.signals(), &*values).map(|(is_signal, value)| {
            if is_signal {
                signed(py, *value as i64)
            } else {
                float(py, *value)
            }
        });
        class.result.pack(py, numbers)
    }

    /// Feeds whole series.
    pub fn extend<'py>(
        &self,
        py: Python<'py>,
        given: &[Given<'_, 'py>],
    ) -> PyResult<Bound<'py, PyAny>> {
        let class = self.class.get();
        let opened = (!are_plain(given))
            .then(|| Opened::of(py, class.entry, &class.extend.function, given, None, None))
            .transpose()?;
        let arrays = opened.as_ref().map(Opened::inputs).transpose()?;
        let mut inputs = Inputs::new(&class.extend);
        match &arrays {
            Some(arrays) => inputs.take(arrays)?,
            None => inputs.read(given)?,
        }
        let _pins = inputs.pinned(SHORT)?;

        // From here on, code in Python runs only while the call waits or computes.
        let mut slices = Slices::new();
        inputs.slices(&mut slices)?;
        let length = slices[0].len();
        let filled = filled_arrays(py, class.entry.signals(), [length], |rooms| {
            let free = self.stream.try_lock();
            let must_wait = free.is_none();
            // Other threads run before the computation begins then, however short it is.
            let pins = must_wait.then(|| inputs.pinned(0)).transpose()?;
            if pins.is_some() {
                slices.clear();
                inputs.slices(&mut slices)?;
            }
            let work = |watch: &dyn Watch| {
                let mut stream = free.map_or_else(|| self.stream.lock(watch), Ok)?;
                Ok(stream.extend_watched(&slices, rooms, watch))
            };
            let extended = if must_wait {
                interruptible(py, work)?
            } else {
                interruptible_if_long(py, length, self.warmup, work)?
            };
            extended.map_err(|refusal: Refusal| refusal.error(&self.class_name()))
        })?;
        let fail = |kind: ErrorKind| kind.of(class.extend.function.as_str());
        let outputs = filled.map_err(fail)?;
        let outputs = match &opened {
            Some(opened) => match opened.closed(py, outputs)? {
                Closed::Each(outputs) => outputs,
                Closed::Together(result) => return Ok(result),
            },
            None => outputs,
        };
        class.result.pack(py, outputs.into_iter().map(Ok))
    }
}

/// The most outputs that need no list.
const FEW: usize = 4;
