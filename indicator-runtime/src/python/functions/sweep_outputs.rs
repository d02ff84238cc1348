//! The outputs of a sweep: whole rows, or what is kept of them.

use crate::catalogue::entry::Entry;
use crate::catalogue::reduction::Reduction;
use crate::error::ErrorKind;
use crate::forms::sweep::grid::Grid;
use crate::forms::sweep::run::PreparedSweep;
use crate::memory::room::Room;
use crate::python::arguments::Given;
use crate::python::call_python::{call, functions, is_any_series, run};
use crate::python::input_series::{Inputs, Slices};
use crate::python::objects::{Foreign, text, tuple, whole};
use crate::python::output_arrays::{Arrays, filled_arrays, missing_arrays};
use crate::python::reduce::{Reduce, labels};
use crate::python::signals::Caller;
use crate::simd::dispatch::Kernel;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use smallvec::SmallVec;
use std::iter::{repeat_n, zip};
use std::mem::MaybeUninit;
use std::ops::Range;

/// About how many values of an output a caller's function is given at once: 16 MB.
const BLOCK: usize = 1 << 21;

/// A sweep whose arguments were read.
pub(super) struct Sweep<'s, 'a, 'py> {
    pub py: Python<'py>,
    pub entry: &'static Entry,
    pub function: &'a str,
    pub given: &'s [Given<'a, 'py>],
    pub inputs: &'s Inputs<'a, 'py>,
    pub grid: &'s Grid,
    pub kernel: Kernel,
    pub caller: &'s Caller,
}

/// An array for each output, and the names of their columns: nothing where rows are series.
type Outputs<'py> = (Arrays<'py>, Option<Bound<'py, PyAny>>);

impl<'py> Sweep<'_, '_, 'py> {
    /// Computes the outputs, of which `reduce` says what is kept.
    ///
    /// # Errors
    /// Those of the sweep; what the caller's code raises.
    pub fn outputs(&self, reduce: Option<&Reduce<'py>>) -> PyResult<Outputs<'py>> {
        let py = self.py;
        let rows = 0..self.grid.rows();
        match reduce {
            None => Ok((self.series(rows)?, None)),
            Some(Reduce::Callable(reduce)) => self.reduced_by(reduce),
            Some(Reduce::Builtin {
                reductions,
                is_list,
            }) => {
                let numbers = self.reduced(reductions, *is_list)?;
                let labels = labels(py, reductions, *is_list)?;
                Ok((numbers, Some(labels.into_any())))
            }
        }
    }

    /// The series of some rows.
    fn series(&self, rows: Range<usize>) -> PyResult<Arrays<'py>> {
        let py = self.py;
        let count = rows.len();
        let computed = self.computed(|sweep| {
            let shape = [count, sweep.size().cols];
            filled_arrays(py, self.entry.signals(), shape, |rooms| {
                self.caller
                    .run(py, |watch| sweep.run_rows(rows, true, rooms, watch))
            })
        })?;
        match computed {
            Ok(arrays) => Ok(arrays),
            Err(length) => missing_arrays(py, self.entry, [count, length]),
        }
    }

    /// What built-in reductions keep: of shape `(rows,)`, or with a column for each of a list.
    fn reduced(&self, reductions: &[Reduction], is_list: bool) -> PyResult<Arrays<'py>> {
        let py = self.py;
        let (rows, width) = (self.grid.rows(), reductions.len());
        let filled = |write: &mut Write<'_>| {
            let signals = repeat_n(false, self.entry.outputs.len());
            if is_list {
                filled_arrays(py, signals, [rows, width], write)
            } else {
                filled_arrays(py, signals, [rows], write)
            }
        };
        let computed = self.computed(|sweep| {
            if let Err(kind) = sweep.reduced_cells(width) {
                return Ok(Err(kind));
            }
            filled(&mut |rooms| {
                self.caller.run(py, |watch| {
                    sweep.run_reduced(reductions, true, rooms, watch)
                })
            })
        })?;
        let length = match computed {
            Ok(arrays) => return Ok(arrays),
            Err(length) => length,
        };
        let missing = filled(&mut |rooms| {
            for (room, is_signal) in zip(rooms, self.entry.signals()) {
                let zeros = if is_signal { length } else { 0 };
                fill(room, |place| reductions[place % width].of_nothing(zeros));
            }
            Ok(Ok(()))
        })?;
        Ok(missing.unwrap_or_default())
    }

    /// What the caller's function keeps of blocks of rows.
    fn reduced_by(&self, reduce: &Bound<'py, PyAny>) -> PyResult<Outputs<'py>> {
        let py = self.py;
        let rows = self.grid.rows();
        let (function, all) = (text(py, self.function)?, whole(py, rows)?);
        let kept = run(py, &functions(py).kept, &[&function, reduce, &all])?;
        let add = Foreign::new(kept.getattr("add")?);
        let length = self.slices()?[0].len();
        let block = (BLOCK / length.max(1)).clamp(1, rows);
        for first in (0..rows).step_by(block) {
            let series = self.series(first..rows.min(first + block))?;
            let first = whole(py, first)?;
            let arguments: SmallVec<[_; 5]> = [first].into_iter().chain(series).collect();
            call(&add, &tuple(py, arguments.into_iter())?, None)?;
            py.check_signals()?;
        }
        let kept = kept.call_method0("arrays")?;
        let (arrays, labels): (Bound<'py, PyTuple>, Bound<'py, PyAny>) = kept.extract()?;
        Ok((arrays.iter().collect(), Some(labels)))
    }

    /// What `compute` makes of the sweep; or the length of series of pandas or polars that have no value, for which
    /// all is missing, as the function itself answers for them.
    fn computed<T>(
        &self,
        compute: impl FnOnce(&PreparedSweep<'_>) -> PyResult<Result<T, ErrorKind>>,
    ) -> PyResult<Result<T, usize>> {
        let py = self.py;
        // No code in Python runs between this and the computation.
        let slices = self.slices()?;
        let computed = match self.entry.prepare_sweep(&slices, self.grid, self.kernel) {
            Ok(sweep) => compute(&sweep)?,
            Err(kind) => Err(kind),
        };
        match computed {
            Ok(computed) => Ok(Ok(computed)),
            Err(ErrorKind::EmptyInput | ErrorKind::AllNan { .. })
                if is_any_series(py, self.given)? =>
            {
                Ok(Err(slices[0].len()))
            }
            Err(kind) => Err(kind.of(self.function).into()),
        }
    }

    fn slices(&self) -> PyResult<Slices<'_>> {
        let mut slices = Slices::new();
        self.inputs.slices(&mut slices)?;
        Ok(slices)
    }
}

/// What writes outputs.
type Write<'a> = dyn FnMut(&mut [Room<'_>]) -> PyResult<Result<(), ErrorKind>> + 'a;

/// Writes a number to each place of a room.
fn fill(room: &mut Room<'_>, number: impl Fn(usize) -> f64) {
    if let Room::Numbers(room) = room {
        for (place, value) in room.iter_mut().enumerate() {
            *value = MaybeUninit::new(number(place));
        }
    }
}
