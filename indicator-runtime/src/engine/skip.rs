//! Bars with a missing value left out, as if they had never been.

use super::cancel::Watch;
use super::missing::{has_missing, has_value, may_have_missing, no_bar};
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::{OutputKind, OutputSpec};
use crate::error::ErrorKind;
use crate::memory::list::with_room;
use crate::memory::new_outputs::{Column, new_columns};
use crate::memory::room::{Room, fill_missing};
use crate::simd::dispatch::Kernel;
use crate::value::Value;
use smallvec::SmallVec;
use std::iter::zip;

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
        if !may_have_missing(kernel.isa()?, self, inputs, 0..length) {
            return self.prepare(inputs, values, kernel)?.run(outputs, watch);
        }
        if !has_value(self.inputs, inputs) {
            return Err(no_bar(self.inputs));
        }
        let kept = Kept::of(self, inputs)?;
        kept.compute(self, outputs, |inputs, rooms| {
            self.prepare(inputs, values, kernel)?.run(rooms, watch)
        })
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

    /// Has `compute` compute the outputs of these bars, and writes them where the bars stand among all.
    pub fn compute(
        &self,
        entry: &Entry,
        outputs: &mut [Room<'_>],
        compute: impl FnOnce(&[&[f64]], &mut [Room<'_>]) -> Result<(), ErrorKind>,
    ) -> Result<(), ErrorKind> {
        let inputs: SmallVec<[&[f64]; 4]> = self.series.iter().map(Vec::as_slice).collect();
        let columns = new_columns(entry.signals(), self.bars.len(), |rooms| {
            compute(&inputs, rooms)
        })?;
        let length = outputs[0].len();
        fill_missing(outputs, 0..length);
        for ((spec, column), output) in zip(zip(entry.outputs, columns), outputs) {
            self.spread(spec, column, output);
        }
        Ok(())
    }

    /// Writes the values of these bars to their places in an output over all bars.
    fn spread(&self, spec: &OutputSpec, column: Column, output: &mut Room<'_>) {
        match (column, output) {
            (Column::Numbers(values), Room::Numbers(room)) => {
                for (bar, value) in zip(&self.bars, values) {
                    // A position is one among the bars that are left.
                    let is_position = spec.kind == OutputKind::Index && !value.is_nan();
                    room[*bar].write(if is_position {
                        self.bars[value as usize] as f64
                    } else {
                        value
                    });
                }
            }
            (Column::Signals(values), Room::Signals(room)) => {
                for (bar, value) in zip(&self.bars, values) {
                    room[*bar].write(value);
                }
            }
            (Column::Signals(values), Room::Numbers(room)) => {
                for (bar, value) in zip(&self.bars, values) {
                    room[*bar].write(value.into());
                }
            }
            (Column::Numbers(_), Room::Signals(_)) => unreachable!("the rooms were checked"),
        }
    }
}
