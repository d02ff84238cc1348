//! `alma`: one parameter set over a whole series, or over each series of a panel.

use crate::catalogue::entry::Entry;
use crate::engine::skip::Missing;
use crate::error::ErrorKind;
use crate::memory::room::Room;
use crate::python::arguments::{Arguments, Passed};
use crate::python::builtin_functions::Function;
use crate::python::containers::{Closed, Opened};
use crate::python::input_series::{Inputs, Slices, are_plain};
use crate::python::options::kernel;
use crate::python::options::{axis, missing};
use crate::python::out_arrays::{self, filled_by};
use crate::python::output_arrays::{Arrays, filled_arrays};
use crate::python::parameter_values;
use crate::python::signals::{SHORT, interruptible_if_long};
use crate::simd::dispatch::Kernel;
use crate::value::Value;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// Parameters, kernel, and what becomes of missing values.
struct How {
    values: SmallVec<[Value; 8]>,
    kernel: Kernel,
    missing: Missing,
}

/// Computes the outputs over a series.
///
/// A series of pandas or polars that yields no value gives outputs that are missing throughout, as does one of a panel:
/// where one call of many fails, as for a young symbol of a frame, all would.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Function,
    passed: &Passed<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let entry = function.entry;
    let mut arguments = Arguments::new();
    passed.bind(&function.signature, &mut arguments)?;
    let (given, rest) = arguments.split_at(entry.inputs.len());
    let (params, rest) = rest.split_at(entry.params.len());
    let [chosen, time, skip, out] = *rest else {
        unreachable!("the signature has these")
    };

    let out = out.filter(|out| !out.is_none());
    let axis = axis(entry.name, time)?;
    let is_plain = axis == 0 && are_plain(given);
    let plain_out = match out {
        Some(out) if is_plain => out_arrays::plain(function, &out, given)?,
        _ => None,
    };
    let opened = (!is_plain || out.is_some() != plain_out.is_some())
        .then(|| Opened::of(py, entry, entry.name, given, Some(axis), out))
        .transpose()?;
    let arrays = opened.as_ref().map(Opened::inputs).transpose()?;
    let mut inputs = Inputs::new(&function.signature);
    match &arrays {
        Some(arrays) => inputs.take(arrays)?,
        None => inputs.read(given)?,
    }
    let own = match &opened {
        Some(opened) => opened.out()?,
        None => plain_out,
    };
    let mut values = SmallVec::new();
    for (param, object) in entry.params.iter().zip(params) {
        values.push(parameter_values::value(entry.name, param, *object)?);
    }
    let how = How {
        values,
        kernel: kernel(entry.name, chosen, false)?,
        missing: missing(entry.name, skip)?,
    };
    let _pins = inputs.pinned(SHORT)?;
    let _own_pins = own.as_ref().map(out_arrays::pinned).transpose()?;

    // From here on, no code in Python runs before the computation.
    let mut slices = Slices::new();
    inputs.slices(&mut slices)?;
    let computed = match opened.as_ref().and_then(|opened| opened.count) {
        None => single(py, entry, &slices, &how, own.as_deref()),
        Some(count) => panel(py, entry, &slices, &how, count),
    };
    let outputs = computed?.map_err(|kind| entry.error(kind))?;
    let closed = match &opened {
        None => Closed::Each(outputs),
        Some(opened) => opened.closed(py, outputs)?,
    };
    match closed {
        Closed::Each(outputs) => function.result.pack(py, outputs.into_iter().map(Ok)),
        Closed::Together(result) => Ok(result),
    }
}

/// The outputs over one series, in new arrays or in those of the caller's.
#[inline]
fn single<'py>(
    py: Python<'py>,
    entry: &'static Entry,
    inputs: &[&[f64]],
    how: &How,
    own: Option<&Arrays<'py>>,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    let How { values, kernel, .. } = how;
    if how.missing == Missing::Skip {
        let length = inputs[0].len();
        let warmup = entry.warmup(values).unwrap_or(0);
        return filled(py, entry, inputs, own, length, |rooms| {
            interruptible_if_long(py, length, warmup, |watch| {
                entry.run_skipping(inputs, values, *kernel, rooms, watch)
            })
        });
    }
    let prepared = match entry.prepare(inputs, values, *kernel) {
        Ok(prepared) => prepared,
        Err(kind) => return Ok(Err(kind)),
    };
    let (length, warmup) = (prepared.length(), prepared.warmup());
    filled(py, entry, inputs, own, length, |rooms| {
        interruptible_if_long(py, length, warmup, |watch| prepared.run(rooms, watch))
    })
}

/// An array for each output, new or the caller's, which `write` fills.
#[inline]
fn filled<'py>(
    py: Python<'py>,
    entry: &Entry,
    inputs: &[&[f64]],
    own: Option<&Arrays<'py>>,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>>,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    match own {
        None => filled_arrays(py, entry.signals(), [length], write),
        Some(own) => filled_by(entry, own, inputs, write),
    }
}

/// The outputs over the series of a panel, one series after the other.
#[cold]
fn panel<'py>(
    py: Python<'py>,
    entry: &'static Entry,
    inputs: &[&[f64]],
    how: &How,
    count: usize,
) -> PyResult<Result<Arrays<'py>, ErrorKind>> {
    let length = inputs[0].len().checked_div(count).unwrap_or(0);
    let How {
        values,
        kernel,
        missing,
    } = how;
    let panel = match entry.prepare_panel(inputs, length, values, *kernel, *missing) {
        Ok(panel) => panel,
        Err(kind) => return Ok(Err(kind)),
    };
    let warmup = entry.warmup(values).unwrap_or(0);
    filled_arrays(py, entry.signals(), [inputs[0].len()], |rooms| {
        interruptible_if_long(py, inputs[0].len(), warmup, |watch| panel.run(rooms, watch))
    })
}
