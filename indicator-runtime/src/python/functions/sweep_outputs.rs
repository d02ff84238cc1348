//! The outputs of a sweep: whole rows, or what is kept of them; of one series, or of each series of a panel.

use crate::catalogue::entry::Entry;
use crate::catalogue::reduction::Reduction;
use crate::engine::skip::Missing;
use crate::error::ErrorKind;
use crate::forms::sweep::grid::Grid;
use crate::forms::sweep::run::PreparedSweep;
use crate::memory::room::{Room, fill_missing};
use crate::python::call_python::{call, run};
use crate::python::containers::Panel;
use crate::python::files::reduced;
use crate::python::input_series::{Inputs, Slices};
use crate::python::objects::{Foreign, attribute, text, tuple, whole};
use crate::python::output_arrays::{Arrays, filled_arrays};
use crate::python::reduce::{Reduce, labels};
use crate::python::signals::Caller;
use crate::simd::dispatch::Kernel;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use smallvec::SmallVec;
use std::iter::{empty, repeat_n, zip};
use std::mem::MaybeUninit;
use std::ops::Range;

/// About how many values of an output a caller's function is given at once: 16 MB.
const BLOCK: usize = 1 << 21;

/// A sweep whose arguments were read.
pub(super) struct Sweep<'s, 'a, 'py> {
    pub py: Python<'py>,
    pub entry: &'static Entry,
    pub function: &'a str,
    pub inputs: &'s Inputs<'a, 'py>,
    /// The shape of a panel, whose series stand one after the other.
    pub panel: Option<Panel>,
    /// Whether a series without a value is missing throughout; else it is refused.
    pub may_be_missing: bool,
    pub grid: &'s Grid,
    pub kernel: Kernel,
    pub missing: Missing,
    pub caller: &'s Caller,
}

/// An array for each output, and the names of their columns: nothing where rows are series. Those of a panel have its
/// series as their first dimension.
type Outputs<'py> = (Arrays<'py>, Option<Bound<'py, PyAny>>);

/// What a computation returns that may also be an error of the caller's code.
type Computed<T = ()> = PyResult<Result<T, ErrorKind>>;

impl<'py> Sweep<'_, '_, 'py> {
    /// Computes the outputs, of which `reduce` says what is kept.
    ///
    /// # Errors
    /// Those of the sweep; what the caller's code raises.
    pub fn outputs(&self, reduce: Option<&Reduce<'py>>) -> PyResult<Outputs<'py>> {
        let count = self.panel.map(|panel| panel.count);
        match reduce {
            None => Ok((
                self.series(0..count.unwrap_or(1), 0..self.grid.rows(), count)?,
                None,
            )),
            Some(Reduce::Callable(reduce)) => self.reduced_by(reduce),
            Some(Reduce::Builtin {
                reductions,
                is_list,
            }) => {
                let numbers = self.reduced(reductions, *is_list)?;
                let labels = labels(self.py, reductions, *is_list)?;
                Ok((numbers, Some(labels.into_any())))
            }
        }
    }

    /// The series of some rows, of these series of a panel, or the only one: arrays of shape (rows, n), or of one
    /// dimension more before these.
    fn series(
        &self,
        of: Range<usize>,
        rows: Range<usize>,
        count: Option<usize>,
    ) -> PyResult<Arrays<'py>> {
        let length = self.length()?;
        let cells = rows.len() * length;
        let compute = |sweep: &PreparedSweep<'_>, rooms: &mut [Room<'_>]| {
            let rows = rows.clone();
            self.caller
                .run(self.py, |watch| sweep.run_rows(rows, true, rooms, watch))
        };
        let nothing = |rooms: &mut [Room<'_>]| fill_missing(rooms, 0..cells);
        let shape = count.into_iter().chain([rows.len(), length]);
        self.filled(self.entry.signals(), shape, |rooms| {
            self.each(of, cells, rooms, compute, nothing)
        })
    }

    /// What built-in reductions keep: of shape (rows,), or with a column for each of a list; of a panel, with one
    /// dimension more before these.
    fn reduced(&self, reductions: &[Reduction], is_list: bool) -> PyResult<Arrays<'py>> {
        let (rows, width, length) = (self.grid.rows(), reductions.len(), self.length()?);
        let compute = |sweep: &PreparedSweep<'_>, rooms: &mut [Room<'_>]| {
            self.caller.run(self.py, |watch| {
                sweep.run_reduced(reductions, true, rooms, watch)
            })
        };
        let nothing = |rooms: &mut [Room<'_>]| {
            for (room, is_signal) in zip(rooms, self.entry.signals()) {
                let zeros = if is_signal { length } else { 0 };
                fill(room, |place| reductions[place % width].of_nothing(zeros));
            }
        };
        let count = self.panel.map(|panel| panel.count);
        let numbers = [rows].into_iter().chain(is_list.then_some(width));
        let signals = repeat_n(false, self.entry.outputs.len());
        self.filled(signals, count.into_iter().chain(numbers), |rooms| {
            self.each(0..count.unwrap_or(1), rows * width, rooms, compute, nothing)
        })
    }

    /// What the caller's function keeps of blocks of rows.
    fn reduced_by(&self, reduce: &Bound<'py, PyAny>) -> PyResult<Outputs<'py>> {
        let (py, rows) = (self.py, self.grid.rows());
        let function = text(py, self.function)?;
        let count = match self.panel {
            Some(panel) => whole(py, panel.count)?,
            None => py.None().into_bound(py),
        };
        let outputs = whole(py, self.entry.outputs.len())?;
        let kept = [&function, reduce, &outputs, &whole(py, rows)?, &count];
        let kept = run(py, &reduced(py)?.kept, &kept)?;
        let add = Foreign::new(attribute(&kept, "add")?);
        let block = (BLOCK / self.length()?.max(1)).clamp(1, rows);
        for of in 0..self.panel.map_or(1, |panel| panel.count) {
            for first in (0..rows).step_by(block) {
                let block = first..rows.min(first + block);
                let series = self.series(of..of + 1, block, None)?;
                let place = [whole(py, of)?, whole(py, first)?];
                let arguments: SmallVec<[_; 6]> = place.into_iter().chain(series).collect();
                call(&add, &tuple(py, arguments.into_iter())?, None)?;
                py.check_signals()?;
            }
        }
        let arrays = Foreign::new(attribute(&kept, "arrays")?);
        let kept = call(&arrays, &tuple(py, empty())?, None)?;
        let (arrays, labels): (Bound<'py, PyTuple>, Bound<'py, PyAny>) = kept.extract()?;
        Ok((arrays.iter().collect(), Some(labels)))
    }

    /// Has `compute` write the rooms of one series after the other, `cells` values each; or `nothing`, where a series
    /// has no value and may have none.
    fn each(
        &self,
        of: Range<usize>,
        cells: usize,
        rooms: &mut [Room<'_>],
        compute: impl Fn(&PreparedSweep<'_>, &mut [Room<'_>]) -> Computed,
        nothing: impl Fn(&mut [Room<'_>]),
    ) -> Computed {
        // No code in Python runs between this and the first computation; what runs during one, such as a signal's
        // handler, is asked not to replace an array's memory.
        let mut all = Slices::new();
        self.inputs.slices(&mut all)?;
        for series in of {
            let mut inputs = all.clone();
            if let Some(panel) = self.panel {
                let part = series * panel.length..(series + 1) * panel.length;
                for input in &mut inputs {
                    *input = input.get(part.clone()).unwrap_or_default();
                }
            }
            let rooms = rooms.iter_mut().filter_map(|room| room.take_first(cells));
            let mut rooms: SmallVec<[Room<'_>; 4]> = rooms.collect();
            let computed = match self.entry.prepare_sweep(&inputs, self.grid, self.kernel) {
                Ok(sweep) => compute(&sweep.treating(self.missing), &mut rooms)?,
                Err(kind) => Err(kind),
            };
            match computed {
                Ok(()) => {}
                Err(ErrorKind::EmptyInput | ErrorKind::AllNan { .. }) if self.may_be_missing => {
                    nothing(&mut rooms);
                }
                Err(kind) => return Ok(Err(kind)),
            }
        }
        Ok(Ok(()))
    }

    /// An array of this shape for each output, which `write` fills.
    fn filled(
        &self,
        signals: impl Iterator<Item = bool>,
        shape: impl Iterator<Item = usize>,
        write: impl FnOnce(&mut [Room<'_>]) -> Computed,
    ) -> PyResult<Arrays<'py>> {
        let shape: SmallVec<[usize; 3]> = shape.collect();
        let mut lengths = shape.iter();
        let cells = lengths.try_fold(1, |cells: usize, length| cells.checked_mul(*length));
        if cells.is_none_or(|cells| cells > isize::MAX as usize / size_of::<f64>()) {
            let lengths = shape.iter().map(usize::to_string);
            return Err(self.error(ErrorKind::GridTooLarge {
                rows: lengths.collect::<Vec<_>>().join(" × "),
                columns: 1,
                outputs: self.entry.outputs.len(),
                allowed: format!("{} bytes", isize::MAX),
            }));
        }
        let filled = match shape[..] {
            [a] => filled_arrays(self.py, signals, [a], write),
            [a, b] => filled_arrays(self.py, signals, [a, b], write),
            [a, b, c] => filled_arrays(self.py, signals, [a, b, c], write),
            _ => unreachable!("no more dimensions than those of a panel"),
        };
        filled?.map_err(|kind| self.error(kind))
    }

    /// How many values a series has.
    fn length(&self) -> PyResult<usize> {
        if let Some(panel) = self.panel {
            return Ok(panel.length);
        }
        let mut slices = Slices::new();
        self.inputs.slices(&mut slices)?;
        Ok(slices[0].len())
    }

    fn error(&self, kind: ErrorKind) -> PyErr {
        kind.of(self.function).into()
    }
}

/// Writes a number to each place of a room.
fn fill(room: &mut Room<'_>, number: impl Fn(usize) -> f64) {
    if let Room::Numbers(room) = room {
        for (place, value) in room.iter_mut().enumerate() {
            *value = MaybeUninit::new(number(place));
        }
    }
}
