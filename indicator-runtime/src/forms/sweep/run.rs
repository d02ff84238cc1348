//! One sweep: prepared, which checks its arguments once, and then run row by row.

use super::estimate::Estimate;
use super::grid::Grid;
use super::parallel_rows::for_each_row;
use crate::catalogue::entry::Entry;
use crate::engine::binding::bind_watched;
use crate::engine::cancel::Watch;
use crate::engine::fork::in_one_process;
use crate::engine::missing::{has_value, may_have_missing, no_bar};
use crate::engine::skip::{Kept, Missing};
use crate::engine::walk::Walk;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::prefetch::Prefetch;
use crate::kernel::sweep_cache::SweepCache;
use crate::memory::room::{Room, fill_missing};
use crate::simd::dispatch::Kernel;
use crate::simd::isa::Isa;
use std::ops::Range;
use std::sync::Arc;

/// A sweep whose arguments have been checked.
pub(crate) struct PreparedSweep<'a> {
    pub(super) entry: &'static Entry,
    pub(super) inputs: &'a [&'a [f64]],
    pub(super) grid: &'a Grid,
    missing: Missing,
    size: Estimate,
    pub(super) isa: Isa,
}

impl Entry {
    /// Checks the arguments of a sweep.
    ///
    /// # Errors
    /// Inputs that are empty or of unequal length; a result that no memory could hold; a kernel that this CPU
    /// lacks.
    pub(crate) fn prepare_sweep<'a>(
        &'static self,
        inputs: &'a [&'a [f64]],
        grid: &'a Grid,
        kernel: Kernel,
    ) -> Result<PreparedSweep<'a>, ErrorKind> {
        let columns = self.common_length(inputs)?;
        Ok(PreparedSweep {
            entry: self,
            inputs,
            grid,
            missing: Missing::default(),
            size: self.size(grid, columns)?,
            isa: kernel.isa()?,
        })
    }
}

impl PreparedSweep<'_> {
    /// The same sweep, to which a bar with a missing value is `missing`.
    #[cfg(feature = "python")]
    pub fn treating(self, missing: Missing) -> Self {
        Self { missing, ..self }
    }

    /// Rows, columns and bytes of the result.
    pub fn size(&self) -> Estimate {
        self.size
    }

    /// Writes every output of every row in full.
    ///
    /// # Errors
    /// Those of [`PreparedSweep::run_rows`].
    pub fn run(
        &self,
        parallel: bool,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        self.run_rows(0..self.size.rows, parallel, outputs, watch)
    }

    /// Writes every output of some rows in full.
    ///
    /// # Errors
    /// Rooms of the wrong number or length; inputs without a bar that has a value in each; a kernel that panics or breaks its
    /// promise; [`ErrorKind::Cancelled`] soon after `watch` says so.
    pub fn run_rows(
        &self,
        rows: Range<usize>,
        parallel: bool,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let cols = self.size.cols;
        self.entry.check_rooms(outputs, rows.len() * cols)?;
        self.in_this_process(watch, |watch| {
            let shared = self.shared(outputs.iter().map(Room::len).sum())?;
            for_each_row(outputs, cols, cols, parallel, watch, |row, rooms| {
                self.row(rows.start + row, &shared, rooms, watch)
            })
        })
    }

    /// Does the work of a sweep, with a watch that also stops a child that was forked meanwhile; such a child does it
    /// anew.
    ///
    /// # Errors
    /// Inputs without a bar that has a value in each, and those of `work`.
    pub(super) fn in_this_process(
        &self,
        watch: &dyn Watch,
        work: impl FnMut(&dyn Watch) -> Result<(), ErrorKind>,
    ) -> Result<(), ErrorKind> {
        if !has_value(self.entry.inputs, self.inputs) {
            return Err(no_bar(self.entry.inputs));
        }
        in_one_process(watch, work)
    }

    /// What is known for all rows, whose outputs take memory for so many values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub(super) fn shared(&self, values: usize) -> Result<Shared, ErrorKind> {
        let has_gaps = may_have_missing(self.isa, self.entry, self.inputs, 0..self.size.cols);
        let kept = (has_gaps && self.missing == Missing::Skip)
            .then(|| Kept::of(self.entry, self.inputs))
            .transpose()?;
        let clean = !has_gaps || kept.is_some();
        let of_kept = kept.as_ref().map(Kept::inputs);
        let inputs = of_kept.as_deref().unwrap_or(self.inputs);
        let cache = clean
            .then(|| SweepCache::if_it_pays(inputs, self.size.rows))
            .flatten();
        let prefetches = Prefetch::pays(inputs, values);
        drop(of_kept);
        Ok(Shared {
            clean,
            prefetches,
            context: Context::new(self.isa, false, cache.as_ref()),
            cache,
            kept,
        })
    }

    /// Computes the outputs of a row.
    pub(super) fn row(
        &self,
        row: usize,
        shared: &Shared,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let compute = |inputs: &[&[f64]], rooms: &mut [Room<'_>]| {
            self.row_of(row, inputs, shared, rooms, watch)
        };
        match &shared.kept {
            None => compute(self.inputs, outputs),
            Some(kept) => kept.compute(self.entry, outputs, compute),
        }
    }

    /// Computes the outputs of a row over these inputs.
    fn row_of(
        &self,
        row: usize,
        inputs: &[&[f64]],
        shared: &Shared,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let values = self.grid.set(row);
        // A warm-up may rely on what is required.
        let is_met = self.entry.unmet(&values).is_none();
        let warmup = if is_met {
            self.entry.warmup(&values)?
        } else {
            0
        };
        let length = inputs[0].len();
        if !is_met || warmup >= length {
            fill_missing(outputs, 0..length);
            return if watch.stopped() {
                Err(ErrorKind::Cancelled)
            } else {
                Ok(())
            };
        }
        let mut plan = bind_watched(self.entry.bind, &values, warmup, watch)?;
        let own;
        let context = if shared.prefetches {
            // What is fetched next is another thing in each row.
            own = Context::new(self.isa, true, shared.cache.as_ref());
            &own
        } else {
            &shared.context
        };
        let mut walk = Walk::begin(self.entry, &mut *plan, warmup, context, watch);
        let copies = shared.cache.as_ref().and_then(|cache| cache.inputs(inputs));
        walk.series(copies.as_deref().unwrap_or(inputs), outputs, shared.clean)
            .map(drop)
    }
}

/// What is known for all rows of a sweep.
pub(super) struct Shared {
    /// Whether no value is missing, for certain.
    clean: bool,
    /// Whether prefetching pays.
    prefetches: bool,
    /// For rows that prefetch nothing.
    context: Context,
    cache: Option<Arc<SweepCache>>,
    /// Where bars are left out, those that are not.
    kept: Option<Kept>,
}
