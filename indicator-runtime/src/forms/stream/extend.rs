//! Feeding whole series at once.

use super::{BROKEN, Stream};
use crate::catalogue::signature::Form;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::panics::caught;
use crate::engine::skip::{Kept, Missing};
use crate::engine::walk::Walk;
use crate::error::{Error, ErrorKind};
use crate::kernel::context::Context;
use crate::kernel::plan::Plan;
use crate::kernel::prefetch::Prefetch;
use crate::memory::new_outputs::{Column, new_columns, new_vectors};
use crate::memory::room::Room;
use crate::simd::isa::Isa;

impl<P: Plan + Clone + 'static> Stream<P> {
    /// Feeds whole series, one for each input, and returns a series for each output, as long, with
    /// NaN where [`Stream::update`] would answer nothing.
    ///
    /// # Errors
    /// Series of unequal length; a kernel that breaks its promise. Empty series are fine.
    pub fn extend(&mut self, inputs: &[&[f64]]) -> Result<Vec<Vec<f64>>, Error> {
        let length = inputs.first().map_or(0, |series| series.len());
        new_vectors(self.entry.outputs.len(), length, |rooms| {
            self.extend_watched(inputs, rooms, &Unwatched)
        })
        .map_err(|kind| self.error(kind))
    }

    /// [`Stream::extend`], with signals as whole numbers: 0 where there is none.
    ///
    /// # Errors
    /// Those of [`Stream::extend`].
    pub fn extend_columns(&mut self, inputs: &[&[f64]]) -> Result<Vec<Column>, Error> {
        let length = inputs.first().map_or(0, |series| series.len());
        new_columns(self.entry.signals(), length, |rooms| {
            self.extend_watched(inputs, rooms, &Unwatched)
        })
        .map_err(|kind| self.error(kind))
    }

    /// [`Stream::extend`] into memory that may be uninitialised; where it returns `Ok`, every value
    /// of every room is written.
    ///
    /// # Errors
    /// Those of [`Stream::extend`]; rooms of the wrong number or length. After a kernel has panicked, the stream
    /// starts again.
    pub fn extend_uninit(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
    ) -> Result<(), Error> {
        self.extend_watched(inputs, outputs, &Unwatched)
            .map_err(|kind| self.error(kind))
    }

    /// [`Stream::extend_uninit`], which stops soon after `watch` says so. What is fed next begins anew then.
    pub(crate) fn extend_watched(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let length = match self.entry.common_length(inputs) {
            Err(ErrorKind::EmptyInput) => 0,
            length => length?,
        };
        self.entry.check_rooms(outputs, length)?;
        if self.missing == Missing::Skip
            && let Some(kept) = Kept::if_some_are_left_out(self.entry, Isa::best(), inputs)?
        {
            return kept.compute(self.entry, outputs, |inputs, rooms| {
                self.extend_whole(inputs, rooms, watch)
            });
        }
        self.extend_whole(inputs, outputs, watch)
    }

    fn extend_whole(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let length = inputs[0].len();
        let values = outputs.iter().map(Room::len).sum();
        let context = Context::new(Isa::best(), Prefetch::pays(inputs, values), None);
        let result = caught(|| {
            if self.seen == BROKEN {
                self.end_run();
            }
            let past = Some(&mut *self.past).filter(|past| !past.is_empty());
            let mut walk = Walk::begin(self.entry, &mut self.plan, self.warmup, &context, watch)
                .going_on(self.fed, self.seen, past);
            let result = walk.series(inputs, outputs, false).map(drop);
            self.seen = walk.seen();
            result
        });
        match result {
            Ok(()) => {
                self.fed = self.fed.saturating_add(length);
                self.settle();
            }
            Err(_) => self.seen = BROKEN,
        }
        result
    }

    #[cold]
    pub(super) fn error(&self, kind: ErrorKind) -> Error {
        kind.of(self.entry.function_name(Form::Extend))
    }
}
