//! Bars with a missing value left out, as if they had never been.

use super::cancel::Watch;
use super::missing::{has_missing, may_have_missing, no_bar};
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::memory::list::with_room;
use crate::memory::room::{Room, fill_missing, write_at};
use crate::simd::dispatch::Kernel;
use crate::simd::isa::Isa;
use crate::value::Value;
use smallvec::SmallVec;

/// What becomes of a bar with a missing value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// It ends a run, and each run is computed by itself.
    #[default]
    EndsRun,
    /// It is left out, as if it had never been, and has no value itself.
    Skip,
}

impl Entry {
    /// Computes every output of one series of several: one that cannot yield a value has none throughout.
    ///
    /// # Errors
    /// Those of [`Entry::prepare`] and of its run that are not about the series; [`ErrorKind::Cancelled`] soon after
    /// `watch` says so.
    pub(crate) fn run_one_of_several(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
        missing: Missing,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let computed = match missing {
            Missing::EndsRun => self
                .prepare(inputs, values, kernel)
                .and_then(|prepared| prepared.run(outputs, watch)),
            Missing::Skip => self.run_skipping(inputs, values, kernel, outputs, watch),
        };
        match computed {
            Err(kind) if kind.is_of_a_series() => {
                fill_missing(outputs, 0..inputs[0].len());
                if watch.stopped() {
                    Err(ErrorKind::Cancelled)
                } else {
                    Ok(())
                }
            }
            other => other,
        }
    }

    /// Computes every output of the bars that have a value in every input, and writes them where these bars stand; where
    /// any other stands there is no value.
    ///
    /// # Errors
    /// Those of [`Entry::prepare`] and of its run, for the bars that are left.
    pub(crate) fn run_skipping(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let length = self.common_length(inputs)?;
        self.check_rooms(outputs, length)?;
        let isa = kernel.isa()?;
        match Kept::if_some_are_left_out(self, isa, inputs)? {
            None => self.prepare(inputs, values, kernel)?.run(outputs, watch),
            Some(kept) if kept.count() == 0 => Err(no_bar(self.inputs)),
            Some(kept) => kept
                .compute(self, outputs, |inputs, rooms| {
                    self.prepare(inputs, values, kernel)?.run(rooms, watch)
                })
                .map_err(|kind| kind.with_left_out(length - kept.count())),
        }
    }
}

/// The bars that have a value in every input.
pub(crate) struct Kept {
    /// Where they stand.
    bars: Vec<usize>,
    /// Each input, of these bars alone.
    series: SmallVec<[Vec<f64>; 4]>,
}

impl Kept {
    /// The bars that are kept, unless all are.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn if_some_are_left_out(
        entry: &Entry,
        isa: Isa,
        inputs: &[&[f64]],
    ) -> Result<Option<Self>, ErrorKind> {
        let may_have = may_have_missing(isa, entry, inputs, 0..inputs[0].len());
        may_have.then(|| Self::of(entry, inputs)).transpose()
    }

    /// The bars that are kept.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn of(entry: &Entry, inputs: &[&[f64]]) -> Result<Self, ErrorKind> {
        let mut bars = with_room(inputs[0].len())?;
        bars.extend((0..inputs[0].len()).filter(|bar| !has_missing(entry.inputs, inputs, *bar)));
        let of_bars = |series: &&[f64]| {
            let mut left = with_room(bars.len())?;
            left.extend(bars.iter().map(|bar| series[*bar]));
            Ok(left)
        };
        let series = inputs
            .iter()
            .map(of_bars)
            .collect::<Result<_, ErrorKind>>()?;
        Ok(Self { bars, series })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.bars.len()
    }

    /// Each input, of these bars alone.
    pub fn inputs(&self) -> SmallVec<[&[f64]; 4]> {
        self.series.iter().map(Vec::as_slice).collect()
    }

    /// Has `compute` write the outputs of these bars in full, and moves them to where the bars stand among all.
    ///
    /// # Errors
    /// Those of `compute`.
    pub fn compute(
        &self,
        entry: &Entry,
        outputs: &mut [Room<'_>],
        compute: impl FnOnce(&[&[f64]], &mut [Room<'_>]) -> Result<(), ErrorKind>,
    ) -> Result<(), ErrorKind> {
        // A position is one among the bars that are left.
        let are_positions = entry
            .outputs
            .iter()
            .map(|spec| spec.kind == OutputKind::Index);
        write_at(&self.bars, outputs, are_positions, |rooms| {
            compute(&self.inputs(), rooms)
        })
    }
}
