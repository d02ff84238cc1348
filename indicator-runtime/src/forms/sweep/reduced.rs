//! Sweeps of which numbers are kept in place of rows: memory for one row on each thread, whatever the grid.

use super::axis::Axis;
use super::batch::{Batch, owned};
use super::grid::Grid;
use super::parallel_rows::for_each_row;
use super::run::PreparedSweep;
use crate::catalogue::entry::Entry;
use crate::catalogue::reduction::Reduction;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::fork::Process;
use crate::error::{Error, ErrorKind};
use crate::memory::new_outputs::new_vectors;
use crate::memory::pooled_buffer::Buffer;
use crate::memory::room::Room;
use crate::simd::dispatch::Kernel;
use crate::value::Value;
use smallvec::SmallVec;
use std::iter::zip;
use std::sync::{Mutex, PoisonError};

impl Entry {
    /// Computes a whole sweep in parallel, as [`Entry::batch`], and keeps of each row's outputs what `reductions` make
    /// of them: an output's matrix has a column for each. The rows themselves take memory for one on each thread.
    ///
    /// # Errors
    /// Those of [`Entry::batch`], and no reductions.
    pub fn batch_reduced(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        reductions: &[Reduction],
    ) -> Result<Batch, Error> {
        self.reduced(
            inputs,
            axes,
            kernel,
            self.outputs.len(),
            reductions.len(),
            |sweep, rooms| sweep.run_reduced(reductions, true, rooms, &Unwatched),
        )
    }

    /// The same with a reduction of one's own: `reduce` is given a row's parameters and outputs and the `width` numbers
    /// to be kept of them, which are NaN before. The only matrix of the result holds these.
    ///
    /// # Errors
    /// Those of [`Entry::batch`], and a width of 0.
    pub fn batch_reduced_by(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        width: usize,
        reduce: impl Fn(&[Value], &[&[f64]], &mut [f64]) + Sync,
    ) -> Result<Batch, Error> {
        self.reduced(inputs, axes, kernel, 1, width, |sweep, rooms| {
            sweep.run_reduced_by(width, true, rooms, &Unwatched, &reduce)
        })
    }

    fn reduced(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        outputs: usize,
        width: usize,
        run: impl FnOnce(&PreparedSweep<'_>, &mut [Room<'_>]) -> Result<(), ErrorKind>,
    ) -> Result<Batch, Error> {
        let checked = || {
            let grid = Grid::new(self, axes)?;
            let sweep = self.prepare_sweep(inputs, &grid, kernel)?;
            let cells = sweep.reduced_cells(width)?;
            let combos = grid.sets(owned)?;
            Ok(Batch {
                outputs: new_vectors(outputs, cells, |rooms| run(&sweep, rooms))?,
                combos,
                rows: grid.rows(),
                cols: width,
            })
        };
        checked().map_err(|kind| self.batch_error(kind))
    }
}

/// What is kept of a row: from its parameters and outputs to numbers.
type Reduce<'a> = &'a (dyn Fn(&[Value], &[&[f64]], &mut [f64]) + Sync);

impl PreparedSweep<'_> {
    /// How many numbers are kept where `width` are of each row.
    ///
    /// # Errors
    /// None, or more than memory could hold.
    pub fn reduced_cells(&self, width: usize) -> Result<usize, ErrorKind> {
        if width == 0 {
            return Err(self.entry.wrong_number("reductions", 1, 0));
        }
        let cells = self.size().rows.checked_mul(width);
        let is_possible = |cells: &usize| *cells <= isize::MAX as usize / size_of::<f64>();
        cells
            .filter(is_possible)
            .ok_or(ErrorKind::OutOfMemory { bytes: usize::MAX })
    }

    /// Writes what `reductions` make of each row to a room of rows × reductions for each output.
    ///
    /// # Errors
    /// Those of [`PreparedSweep::run`].
    pub fn run_reduced(
        &self,
        reductions: &[Reduction],
        parallel: bool,
        rooms: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let width = reductions.len();
        self.run_reduced_by(width, parallel, rooms, watch, &|_, outputs, kept| {
            let outputs = zip(outputs, kept.chunks_exact_mut(width)).enumerate();
            for (place, (values, kept)) in outputs {
                for (reduction, kept) in zip(reductions, kept) {
                    *kept = reduction.of(self.isa, self.entry, self.inputs, place, values);
                }
            }
        })
    }

    /// Writes what `reduce` keeps of each row: `width` numbers for each room.
    ///
    /// # Errors
    /// Those of [`PreparedSweep::run`].
    pub fn run_reduced_by(
        &self,
        width: usize,
        parallel: bool,
        rooms: &mut [Room<'_>],
        watch: &dyn Watch,
        reduce: Reduce<'_>,
    ) -> Result<(), ErrorKind> {
        let (outputs, columns) = (self.entry.outputs.len(), self.size().cols);
        self.in_this_process(watch, |watch| {
            let spare = SpareRows::new();
            let shared = self.shared(outputs * columns)?;
            for_each_row(rooms, width, columns, parallel, watch, |row, rooms| {
                let mut series = spare.take(outputs, columns)?;
                let mut outputs: SmallVec<[Room<'_>; 4]> = series.iter_mut().map(room).collect();
                self.row(row, &shared, &mut outputs, watch)?;
                drop(outputs);
                self.keep(row, &mut series, width, rooms, reduce);
                spare.give_back(series);
                Ok(())
            })
        })
    }

    /// Reduces a row that was computed.
    fn keep(
        &self,
        row: usize,
        series: &mut [Buffer],
        width: usize,
        rooms: &mut [Room<'_>],
        reduce: Reduce<'_>,
    ) {
        for (is_signal, series) in zip(self.entry.signals(), &mut *series) {
            if is_signal {
                // As it is where the row itself is returned.
                let missing = series.iter_mut().filter(|value| value.is_nan());
                missing.for_each(|value| *value = 0.0);
            }
        }
        let series: SmallVec<[&[f64]; 4]> = series.iter().map(|series| &**series).collect();
        let mut kept: SmallVec<[f64; 16]> = SmallVec::from_elem(f64::NAN, width * rooms.len());
        reduce(&self.grid.set(row), &series, &mut kept);
        for (room, kept) in zip(rooms, kept.chunks_exact(width)) {
            if let Room::Numbers(room) = room {
                for (place, number) in zip(room.iter_mut(), kept) {
                    place.write(*number);
                }
            }
        }
    }
}

fn room(buffer: &mut Buffer) -> Room<'_> {
    Room::from(&mut **buffer)
}

/// The memory of rows that no thread is at: each takes what another, or itself, has left.
struct SpareRows {
    process: Process,
    rows: Mutex<Vec<Vec<Buffer>>>,
}

impl SpareRows {
    fn new() -> Self {
        Self {
            process: Process::current(),
            rows: Mutex::default(),
        }
    }

    /// A buffer for each of so many outputs.
    fn take(&self, outputs: usize, length: usize) -> Result<Vec<Buffer>, ErrorKind> {
        if let Some(row) = self.with(Vec::pop).flatten() {
            return Ok(row);
        }
        let buffer = |_| {
            let mut buffer = Buffer::exactly(length)?;
            buffer.extend_to(length);
            Ok(buffer)
        };
        (0..outputs).map(buffer).collect()
    }

    fn give_back(&self, row: Vec<Buffer>) {
        self.with(|rows| rows.push(row));
    }

    /// `None` in a child, where a thread that is gone may have locked it.
    fn with<T>(&self, action: impl FnOnce(&mut Vec<Vec<Buffer>>) -> T) -> Option<T> {
        let lock = || self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        self.process.is_current().then(|| action(&mut lock()))
    }
}
