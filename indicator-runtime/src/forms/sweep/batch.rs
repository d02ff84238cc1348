//! One series, many parameter sets: rows are parameter sets, columns are time.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::Value;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::walk::Room;
use crate::error::{Error, ErrorKind};
use crate::forms::array::{Row, as_room, has_value, is_clean, written};
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::grid::Grid;
use crate::forms::sweep::rows::for_each_row;
use crate::kernel::prefetch::is_far;
use crate::kernel::sweep_cache::Common;
use crate::simd::kernel::Kernel;
use std::mem::MaybeUninit;

/// The result of a sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// One matrix for each output, row after row.
    pub outputs: Vec<Vec<f64>>,
    /// The parameter set of each row.
    pub combos: Vec<Vec<Value>>,
    /// How many parameter sets there are.
    pub rows: usize,
    /// How many values the series has.
    pub cols: usize,
}

/// How large the result of a sweep is, known before it is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Parameter sets.
    pub rows: usize,
    /// Values of the series.
    pub cols: usize,
    /// Bytes of all outputs together.
    pub bytes: usize,
}

impl Entry {
    /// The parameter sets of a sweep, in order, the last parameter fastest.
    ///
    /// # Errors
    /// Axes that span no grid, or one that cannot be listed.
    pub fn expand_grid(&'static self, axes: &[Axis<Value>]) -> Result<Vec<Vec<Value>>, Error> {
        Grid::new(self, axes)
            .and_then(|grid| list(&grid))
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
    /// A row whose parameters need more values than there are is a row of NaN.
    ///
    /// # Errors
    /// Inputs that are empty, of unequal length or NaN throughout; axes that span no grid; a result
    /// that no memory could hold; a kernel that this CPU lacks.
    pub fn batch(
        &'static self,
        inputs: &[&[f64]],
        axes: &[Axis<Value>],
        kernel: Kernel,
    ) -> Result<Batch, Error> {
        let checked = || {
            let cols = self.common_length(inputs)?;
            let grid = Grid::new(self, axes)?;
            let size = self.size(&grid, cols)?;
            let cells = size.rows * size.cols;
            let combos = list(&grid)?;
            let outputs = written(self.outputs.len(), cells, |rooms| {
                self.sweep(inputs, &grid, kernel, true, rooms, &Unwatched)
            })?;
            Ok(Batch {
                outputs,
                combos,
                rows: size.rows,
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
        let mut rooms: Vec<Room<'_>> = outputs.iter_mut().map(|output| as_room(output)).collect();
        let mut checked = || {
            let grid = Grid::new(self, axes)?;
            self.sweep(inputs, &grid, kernel, parallel, &mut rooms, &Unwatched)?;
            list(&grid)
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
        let columns = self.common_length(inputs)?;
        self.check_rooms(outputs, self.size(grid, columns)?.cells())?;
        let isa = kernel.isa()?;
        if !has_value(inputs) {
            return Err(ErrorKind::AllNan);
        }
        let clean = is_clean(isa, inputs);
        let far = is_far(inputs, outputs);
        let common = if clean {
            Common::new(inputs, grid.rows())
        } else {
            None
        };
        let one = |index: usize, rooms: &mut [Room<'_>]| {
            let values = grid.row(index);
            if (self.warmup)(&values) >= columns {
                for room in rooms {
                    room.fill(MaybeUninit::new(f64::NAN));
                }
                return if watch.stopped() {
                    Err(ErrorKind::Cancelled)
                } else {
                    Ok(())
                };
            }
            let _entered = common.clone().map(|common| common.enter(inputs));
            Row {
                entry: self,
                values: &values,
                isa,
                clean,
                swept: common.is_some(),
                far,
                watch,
            }
            .compute(inputs, rooms)
            .map(drop)
        };
        for_each_row(outputs, columns, parallel, watch, one)
    }

    /// The size of a sweep's result, if an allocation of it could exist.
    ///
    /// # Errors
    /// [`ErrorKind::GridTooLarge`].
    pub fn size(&self, grid: &Grid, cols: usize) -> Result<Estimate, ErrorKind> {
        let rows = grid.rows();
        rows.checked_mul(cols)
            .and_then(|cells| cells.checked_mul(self.outputs.len() * size_of::<f64>()))
            .filter(|bytes| isize::try_from(*bytes).is_ok())
            .map(|bytes| Estimate { rows, cols, bytes })
            .ok_or_else(|| ErrorKind::GridTooLarge {
                rows: rows.to_string(),
                columns: cols,
                outputs: self.outputs.len(),
                allowed: format!("{} bytes", isize::MAX),
            })
    }

    #[cold]
    pub(crate) fn batch_error(&self, kind: ErrorKind) -> Error {
        kind.of(format!("{}_batch", self.name))
    }
}

impl Estimate {
    /// Values of one output's matrix.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.rows * self.cols
    }
}

/// A grid's rows, if memory holds them.
fn list(grid: &Grid) -> Result<Vec<Vec<Value>>, ErrorKind> {
    let mut rows = Vec::new();
    rows.try_reserve_exact(grid.rows())
        .map_err(|_| ErrorKind::OutOfMemory {
            bytes: grid.rows().saturating_mul(size_of::<Vec<Value>>()),
        })?;
    rows.extend(grid.iter());
    Ok(rows)
}
