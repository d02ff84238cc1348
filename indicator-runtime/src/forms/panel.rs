//! A panel: series side by side, each computed by itself with the same parameters.

use crate::catalogue::entry::Entry;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::fork::in_one_process;
use crate::engine::panics::caught;
use crate::engine::skip::Missing;
use crate::error::{Error, ErrorKind};
use crate::forms::sweep::parallel_rows::for_each_row;
use crate::memory::new_outputs::{Column, new_columns};
use crate::memory::room::Room;
use crate::simd::dispatch::Kernel;
use crate::value::Value;
use smallvec::SmallVec;

/// A computation over the series of a panel, whose arguments have been checked.
pub(crate) struct PreparedPanel<'a> {
    entry: &'static Entry,
    inputs: &'a [&'a [f64]],
    length: usize,
    values: &'a [Value],
    kernel: Kernel,
    missing: Missing,
}

impl Entry {
    /// Computes every output for many series of `length` values each, in parallel: with the bits of [`Entry::compute`]
    /// for each.
    ///
    /// Each input holds the series one after the other, and so does each output. A series that cannot yield one value
    /// has none throughout: NaN, or 0 for a signal.
    ///
    /// # Errors
    /// Inputs of unequal length or that are no multiple of `length`, parameters that are not allowed and a kernel that
    /// this CPU lacks.
    pub fn compute_panel(
        &'static self,
        inputs: &[&[f64]],
        length: usize,
        values: &[Value],
        kernel: Kernel,
        missing: Missing,
    ) -> Result<Vec<Column>, Error> {
        let work = || {
            let panel = self.prepare_panel(inputs, length, values, kernel, missing)?;
            new_columns(self.signals(), inputs[0].len(), |rooms| {
                panel.run(rooms, &Unwatched)
            })
        };
        caught(work).map_err(|kind| self.error(kind))
    }

    /// Checks the arguments of a computation over a panel.
    ///
    /// # Errors
    /// Those of [`Entry::compute_panel`].
    pub(crate) fn prepare_panel<'a>(
        &'static self,
        inputs: &'a [&'a [f64]],
        length: usize,
        values: &'a [Value],
        kernel: Kernel,
        missing: Missing,
    ) -> Result<PreparedPanel<'a>, ErrorKind> {
        match self.common_length(inputs) {
            // No series, or series without a value.
            Err(ErrorKind::EmptyInput) => {}
            Err(kind) => return Err(kind),
            Ok(values) if length == 0 || values % length != 0 => {
                return Err(ErrorKind::PanelLength { values, length });
            }
            Ok(_) => {}
        }
        kernel.isa()?;
        self.check(values)
            .map_err(|kind| kind.with_data_length(length))?;
        Ok(PreparedPanel {
            entry: self,
            inputs,
            length,
            values,
            kernel,
            missing,
        })
    }
}

impl PreparedPanel<'_> {
    /// Writes every output of every series in full.
    ///
    /// # Errors
    /// Rooms of the wrong number or length; what the states' constructors report; a kernel that panics or breaks its
    /// promise; [`ErrorKind::Cancelled`] soon after `watch` says so.
    pub fn run(&self, outputs: &mut [Room<'_>], watch: &dyn Watch) -> Result<(), ErrorKind> {
        self.entry.check_rooms(outputs, self.inputs[0].len())?;
        if self.inputs[0].is_empty() {
            return Ok(());
        }
        in_one_process(watch, |watch| {
            for_each_row(
                outputs,
                self.length,
                self.length,
                true,
                watch,
                |series, rooms| self.series(series, rooms, watch),
            )
        })
    }

    fn series(
        &self,
        place: usize,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let Self {
            entry,
            values,
            kernel,
            missing,
            ..
        } = *self;
        let range = place * self.length..(place + 1) * self.length;
        let inputs: SmallVec<[&[f64]; 4]> = self
            .inputs
            .iter()
            .map(|input| &input[range.clone()])
            .collect();
        entry.run_one_of_several(&inputs, values, kernel, missing, outputs, watch)
    }
}
