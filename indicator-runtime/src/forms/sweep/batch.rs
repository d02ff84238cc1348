//! A whole sweep at once, and its result: rows are parameter sets, columns are time.

use super::axis::Axis;
use super::estimate::Estimate;
use super::grid::Grid;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::Form;
use crate::engine::cancel::{Unwatched, Watch};
use crate::error::{Error, ErrorKind};
use crate::memory::list::list;
use crate::memory::new_outputs::{Column, new_columns, new_vectors};
use crate::memory::room::{Room, as_rooms};
use crate::simd::dispatch::Kernel;
use crate::value::Value;

/// The result of a sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch<T = Vec<f64>, S = Vec<Value>> {
    /// One matrix for each output, row after row.
    pub outputs: Vec<T>,
    /// The parameter set of each row.
    pub combos: Vec<S>,
    /// How many parameter sets there are.
    pub rows: usize,
    /// How many values each row has: those of the series, or those that a reduction keeps of it.
    pub cols: usize,
}

impl Batch {
    /// Every row: its parameter set, and a series for each output.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&[Value], Vec<&[f64]>)> {
        self.combos.iter().enumerate().map(|(row, params)| {
            let cells = row * self.cols..(row + 1) * self.cols;
            let series = self.outputs.iter().map(|output| &output[cells.clone()]);
            (&params[..], series.collect())
        })
    }
}

impl Entry {
    /// The parameter sets of a sweep, in order, the last parameter fastest.
    ///
    /// # Errors
    /// Axes that span no grid, or one that cannot be listed.
    pub fn expand_grid(&'static self, axes: &[Axis<Value>]) -> Result<Vec<Vec<Value>>, Error> {
        self.expand_grid_to(axes, owned)
    }

    /// [`Entry::expand_grid`], with what `set` makes of each parameter set.
    pub(super) fn expand_grid_to<S>(
        &'static self,
        axes: &[Axis<Value>],
        set: impl Fn(&[Value]) -> Result<S, ErrorKind>,
    ) -> Result<Vec<S>, Error> {
        Grid::new(self, axes)
            .and_then(|grid| grid.sets(set))
            .map_err(|kind| self.batch_error(kind))
    }

    /// Rows, columns and bytes of a sweep's result.
    ///
    /// # Errors
    /// Axes that span no grid, or one that no memory could hold.
    pub fn estimate(
        &'static self,
        axes: &[Axis<Value>],
        columns: usize,
    ) -> Result<Estimate, Error> {
        Grid::new(self, axes)
            .and_then(|grid| self.size(&grid, columns))
            .map_err(|kind| self.batch_error(kind))
    }

    /// Computes a whole sweep in parallel, as the generated `…_batch_with_kernel` does.
    ///
    /// A row whose parameters need more values than there are, or do not meet what is required, or for which that cannot be
    /// computed, is a row of NaN.
    ///
    /// # Errors
    /// Inputs that are empty, of unequal length or without a bar of values; axes that span no grid; a result
    /// that no memory could hold; a kernel that this CPU lacks.
    pub fn batch(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
    ) -> Result<Batch, Error> {
        let new = |cells, write: Write<'_>| new_vectors(self.outputs.len(), cells, write);
        self.batch_of(inputs, axes, kernel, new, owned)
    }

    /// [`Entry::batch`], with signals as whole numbers: 0 where there is none.
    ///
    /// # Errors
    /// Those of [`Entry::batch`].
    pub fn batch_columns(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
    ) -> Result<Batch<Column>, Error> {
        self.batch_columns_of(inputs, axes, kernel, owned)
    }

    /// [`Entry::batch_columns`], with what `set` makes of each parameter set.
    pub(super) fn batch_columns_of<S>(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        set: impl Fn(&[Value]) -> Result<S, ErrorKind>,
    ) -> Result<Batch<Column, S>, Error> {
        let new = |cells, write: Write<'_>| new_columns(self.signals(), cells, write);
        self.batch_of(inputs, axes, kernel, new, set)
    }

    fn batch_of<T, S>(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        new: impl FnOnce(usize, Write<'_>) -> Result<Vec<T>, ErrorKind>,
        set: impl Fn(&[Value]) -> Result<S, ErrorKind>,
    ) -> Result<Batch<T, S>, Error> {
        let checked = || {
            let grid = Grid::new(self, axes)?;
            let sweep = self.prepare_sweep(inputs, &grid, kernel)?;
            let Estimate { rows, cols, .. } = sweep.size();
            let combos = grid.sets(set)?;
            let outputs = new(rows * cols, &|rooms| sweep.run(true, rooms, &Unwatched))?;
            Ok(Batch {
                outputs,
                combos,
                rows,
                cols,
            })
        };
        checked().map_err(|kind| self.batch_error(kind))
    }

    /// [`Entry::batch`] into the caller's buffers of rows × columns values each; returns the
    /// parameter sets.
    ///
    /// # Errors
    /// Those of [`Entry::batch`], and buffers of the wrong number or length. After an error the
    /// buffers may hold part of a result.
    pub fn batch_into(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        parallel: bool,
        outputs: &mut [&mut [f64]],
    ) -> Result<Vec<Vec<Value>>, Error> {
        self.batch_uninit(inputs, axes, kernel, parallel, &mut as_rooms(outputs))
    }

    /// [`Entry::batch_into`] memory that may be uninitialised.
    ///
    /// Where it returns `Ok`, every value of every room is written.
    ///
    /// # Errors
    /// Those of [`Entry::batch_into`].
    pub fn batch_uninit(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        parallel: bool,
        outputs: &mut [Room<'_>],
    ) -> Result<Vec<Vec<Value>>, Error> {
        self.batch_to(inputs, axes, kernel, parallel, outputs, owned)
    }

    /// [`Entry::batch_uninit`], with what `set` makes of each parameter set.
    pub(super) fn batch_to<S>(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
        parallel: bool,
        outputs: &mut [Room<'_>],
        set: impl Fn(&[Value]) -> Result<S, ErrorKind>,
    ) -> Result<Vec<S>, Error> {
        let checked = || {
            let grid = Grid::new(self, axes)?;
            let sweep = self.prepare_sweep(inputs, &grid, kernel)?;
            sweep.run(parallel, outputs, &Unwatched)?;
            grid.sets(set)
        };
        checked().map_err(|kind| self.batch_error(kind))
    }

    /// Computes every row of a grid into memory that may be uninitialised.
    ///
    /// Where it returns `Ok`, every value of every room is written.
    ///
    /// # Errors
    /// Those of [`Entry::batch_into`]; [`ErrorKind::Cancelled`] soon after `watch` says so.
    pub fn sweep(
        &'static self,
        inputs: &[&[f64]],
        grid: &Grid,
        kernel: Kernel,
        parallel: bool,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        self.prepare_sweep(inputs, grid, kernel)?
            .run(parallel, outputs, watch)
    }

    #[cold]
    pub(crate) fn batch_error(&self, kind: ErrorKind) -> Error {
        kind.of(self.function_name(Form::Sweep))
    }
}

/// What writes a sweep into rooms.
type Write<'a> = &'a dyn Fn(&mut [Room<'_>]) -> Result<(), ErrorKind>;

/// A parameter set of one's own.
pub(super) fn owned(values: &[Value]) -> Result<Vec<Value>, ErrorKind> {
    list(values.iter().copied())
}
