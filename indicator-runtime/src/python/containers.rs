//! Arguments that are no plain arrays, opened by `containers.py`: panels, series and frames; and arrays for the outputs.

use super::arguments::{Arguments, Given};
use super::call_python::{call, run};
use super::files::containers;
use super::objects::{Foreign, signed, text, tuple};
use super::out_arrays::Own;
use super::output_arrays::Arrays;
use crate::catalogue::entry::Entry;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use smallvec::SmallVec;

/// The shape of a panel.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    /// How many series.
    pub count: usize,
    /// How many bars each has.
    pub length: usize,
}

/// What is to be computed of such arguments, and how its outputs are handed over.
pub(super) struct Opened<'py> {
    /// The inputs, as arrays in one dimension, series by series.
    arrays: Foreign<'py>,
    /// How many series there are, of which one that yields nothing is missing throughout. `None` for one that is
    /// refused then.
    pub count: Option<usize>,
    /// Of a panel, its shape.
    pub panel: Option<Panel>,
    /// A tuple of the caller's arrays that the outputs can be written to.
    out: Option<Foreign<'py>>,
    /// What makes of the outputs what is returned.
    close: Option<Foreign<'py>>,
}

impl<'py> Opened<'py> {
    /// Opens the inputs `given` of a call of `function`, which is of `entry`. Without an axis, no panels are taken.
    ///
    /// # Errors
    /// `TypeError` for what holds no real numbers or cannot be written to; shapes, an axis or an index that do not fit;
    /// whatever the caller's code raises.
    #[cold]
    pub fn of(
        py: Python<'py>,
        entry: &Entry,
        function: &str,
        given: &[Given<'_, 'py>],
        axis: Option<i64>,
        out: Given<'_, 'py>,
    ) -> PyResult<Self> {
        let function = described(py, entry, function)?;
        let nothing = py.None().into_bound(py);
        let axis = axis.map_or(Ok(nothing.clone()), |axis| signed(py, axis))?;
        let out = out.map_or(nothing, |out| out.to_owned());
        let mut arguments: SmallVec<[&Bound<'py, PyAny>; 7]> = SmallVec::new();
        arguments.extend([&*function, &axis, &out]);
        arguments.extend(given.iter().flatten().map(|given| &**given));
        let opened = run(py, &containers(py)?.opened, &arguments)?;
        let part = |place| opened.cast::<PyTuple>()?.get_item(place).map(Foreign::new);
        let some = |part: Foreign<'py>| (!part.is_none()).then_some(part);
        let number = |part: Foreign<'py>| some(part).map(|number| number.extract()).transpose();
        let (count, length) = (number(part(1)?)?, number(part(4)?)?);
        Ok(Self {
            arrays: part(0)?,
            count,
            panel: count
                .zip(length)
                .map(|(count, length)| Panel { count, length }),
            out: some(part(2)?),
            close: some(part(3)?),
        })
    }

    /// The inputs, as arguments of a call.
    pub fn inputs(&self) -> PyResult<Arguments<'_, 'py>> {
        let arrays = self.arrays.cast::<PyTuple>()?;
        Ok(arrays.iter_borrowed().map(Some).collect())
    }

    /// The caller's arrays that the outputs can be written to, if there are any.
    pub fn out(&self) -> PyResult<Option<Own<'py>>> {
        let out = self.out.as_ref().map(|out| out.cast::<PyTuple>());
        Ok(out.transpose()?.map(|out| Box::new(out.iter().collect())))
    }

    /// What is returned of these outputs.
    pub fn closed(&self, py: Python<'py>, outputs: Arrays<'py>) -> PyResult<Closed<'py>> {
        let Some(close) = &self.close else {
            return Ok(Closed::Each(outputs));
        };
        let outputs = tuple(py, outputs.into_iter())?;
        let closed = call(close, &outputs, None)?;
        match closed.cast::<PyTuple>() {
            Ok(each) => Ok(Closed::Each(each.iter().collect())),
            Err(_) => Ok(Closed::Together(closed.into_bound())),
        }
    }
}

/// What `containers.py` knows of `function`, which is of `entry`: its inputs and outputs. It is told once.
fn described<'py>(py: Python<'py>, entry: &Entry, function: &str) -> PyResult<Foreign<'py>> {
    let function = text(py, function)?;
    let known = containers(py)?.functions.bind(py).cast::<PyDict>()?;
    if let Some(known) = known.get_item(&function)? {
        return Ok(Foreign::new(known));
    }
    let indicator = text(py, entry.name)?;
    let names = entry.inputs.iter().map(|input| text(py, input.name));
    let names = tuple(py, names.collect::<PyResult<Vec<_>>>()?.into_iter())?;
    let outputs = entry
        .outputs
        .iter()
        .zip(entry.signals())
        .map(|(output, is_signal)| {
            let dtype = if is_signal { "int32" } else { "float64" };
            let pair = [text(py, output.name)?, text(py, dtype)?];
            tuple(py, pair.into_iter()).map(Bound::into_any)
        });
    let outputs = tuple(py, outputs.collect::<PyResult<Vec<_>>>()?.into_iter())?;
    let description = [&function, &indicator, names.as_any(), outputs.as_any()];
    run(py, &containers(py)?.described, &description)
}

/// Outputs as they are returned.
pub(super) enum Closed<'py> {
    /// One object each.
    Each(Arrays<'py>),
    /// One object for all.
    Together(Bound<'py, PyAny>),
}
