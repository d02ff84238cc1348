//! The walk: calls a kernel on pieces of a series, from one run without missing values to the next.
//!
//! A *run* goes from one missing value to the next, a *piece* is what the kernel computes at a time and has up
//! to [`PIECE`] values, and a *segment* is the part of a piece that lies within one run.

pub(crate) mod kernel_call;

use super::cancel::Watch;
use super::missing::{look_for_missing, next_missing};
use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;
use crate::kernel::PIECE;
use crate::kernel::context::Context;
use crate::kernel::plan::Plan;
use crate::kernel::prefetch::Prefetch;
use crate::memory::history::History;
use crate::memory::room::{Room, fill_missing};
use crate::simd::isa::Isa;
use crate::simd::vector::LINE;
use kernel_call::KernelCall;
use std::ops::Range;

/// Values of a series whose pieces are made to begin on cache lines.
const LONG: usize = 8 * PIECE;

/// A plan on its way through a series, or through the next values of a stream. Its states have entered the
/// context, and keep it until the plan is reset, dropped, or told to enter another one.
pub(crate) struct Walk<'a> {
    entry: &'static Entry,
    plan: &'a mut dyn Plan,
    warmup: usize,
    context: &'a Context,
    watch: &'a dyn Watch,
    /// Values that were walked before the series.
    before: usize,
    /// Where the present run begins, counted with those.
    begun: usize,
    /// Values of the present run that came before.
    seen: usize,
    /// For a window kernel of a stream: the newest values, a history for each input. `None` where the walk
    /// begins with the series itself, which holds every value that a window needs.
    past: Option<&'a mut [History]>,
}

impl<'a> Walk<'a> {
    /// A plan that is at its beginning.
    pub fn begin(
        entry: &'static Entry,
        plan: &'a mut dyn Plan,
        warmup: usize,
        context: &'a Context,
        watch: &'a dyn Watch,
    ) -> Self {
        plan.enter(context);
        Self {
            entry,
            plan,
            warmup,
            context,
            watch,
            before: 0,
            begun: 0,
            seen: 0,
            past: None,
        }
    }

    /// The same after `before` values, `seen` of which belong to the present run; `past` holds those that a window
    /// kernel looks back on.
    pub fn going_on(mut self, before: usize, seen: usize, past: Option<&'a mut [History]>) -> Self {
        (self.before, self.seen, self.past) = (before, seen, past);
        self.begun = before.saturating_sub(seen);
        self
    }

    /// Values of the present run so far.
    pub fn seen(&self) -> usize {
        self.seen
    }

    /// Writes every output over the whole series: NaN where there is no value.
    ///
    /// All inputs have one length, and so have all outputs. `clean` says that no value is missing.
    /// Returns how many values each output got from the kernel.
    pub fn series(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        clean: bool,
    ) -> Result<usize, ErrorKind> {
        let (isa, length) = (self.isa(), inputs[0].len());
        let prefetch = self.context.prefetch();
        let from_memory = prefetch.is_some() && Prefetch::is_from_memory(inputs, outputs);
        let ahead = if from_memory { PIECE } else { 0 };
        let mut produced = 0;
        let mut start = 0;
        while start < length {
            if self.watch.stopped() {
                return Err(ErrorKind::Cancelled);
            }
            let end = self.end_of_piece(inputs[0], start);
            if let Some(prefetch) = prefetch {
                prefetch.begin_piece(inputs, outputs, end);
            }
            produced += if self.is_written_first(clean)
                && self.piece_of_numbers(inputs, start..end, outputs)?
            {
                end - start
            } else if clean || !look_for_missing(isa, self.entry, inputs, start..end, ahead) {
                self.segment(inputs, start..end, outputs, false)?
            } else {
                self.piece_with_gaps(inputs, start..end, outputs)?
            };
            start = end;
        }
        Ok(produced)
    }

    fn isa(&self) -> Isa {
        self.context.isa(0)
    }

    /// Where the piece ends that begins at `start`: where a building block completes a block of values, or
    /// else on a cache line.
    fn end_of_piece(&self, series: &[f64], start: usize) -> usize {
        let length = series.len();
        if length - start <= PIECE {
            return length;
        }
        let end = start + PIECE;
        let back = match self.plan.values_in_block() {
            // An author's state may say anything, and a piece that is empty would never end.
            Some(values) if values < PIECE => values,
            Some(_) => 0,
            None if length < LONG => 0,
            None => past_line(&series[..end]),
        };
        end - back
    }

    /// Whether the next piece is computed before missing values are looked for: each of its values has an output, which
    /// shows whether it is missing.
    fn is_written_first(&self, clean: bool) -> bool {
        self.entry.propagates && !clean && self.past.is_none() && self.seen >= self.warmup
    }

    /// Computes a piece in which a value may be missing; whether none is. Otherwise it is still to be computed.
    fn piece_of_numbers(
        &mut self,
        inputs: &[&[f64]],
        piece: Range<usize>,
        outputs: &mut [Room<'_>],
    ) -> Result<bool, ErrorKind> {
        let window = piece.start - self.warmup..piece.end;
        let numbers = self.kernel().writes_numbers(
            |input| &inputs[input][window.clone()],
            outputs,
            piece.clone(),
        )?;
        if numbers {
            self.seen = self.seen.saturating_add(piece.len());
        }
        Ok(numbers)
    }

    #[cold]
    #[inline(never)]
    fn piece_with_gaps(
        &mut self,
        inputs: &[&[f64]],
        piece: Range<usize>,
        outputs: &mut [Room<'_>],
    ) -> Result<usize, ErrorKind> {
        let mut produced = 0;
        let mut at = piece.start;
        while at < piece.end {
            let gap = next_missing(self.entry.inputs, inputs, at..piece.end);
            let end = gap.unwrap_or(piece.end);
            produced += self.segment(inputs, at..end, outputs, gap.is_some())?;
            at = end;
            if gap.is_some() {
                fill_missing(outputs, end..end + 1);
                self.end_run();
                at += 1;
            }
        }
        Ok(produced)
    }

    /// `ends` says that the run ends with the segment.
    fn segment(
        &mut self,
        inputs: &[&[f64]],
        segment: Range<usize>,
        outputs: &mut [Room<'_>],
        ends: bool,
    ) -> Result<usize, ErrorKind> {
        let Range { start, end } = segment;
        let ready = end.min(start.saturating_add(self.warmup.saturating_sub(self.seen)));
        let due = ready..end;
        fill_missing(outputs, start..ready);
        if start == end || (ends && self.seen == 0 && due.is_empty()) {
            return Ok(0); // A run that yields nothing needs no kernel.
        }
        if self.seen == 0 {
            self.begun = self.before.saturating_add(start);
        }
        self.seen = self.seen.saturating_add(segment.len());
        match &mut self.past {
            _ if self.entry.resumable => self.kernel().run(
                |input| &inputs[input][segment.clone()],
                outputs,
                due.clone(),
            )?,
            None if due.is_empty() => {}
            None => {
                let window = ready - self.warmup..end;
                self.kernel()
                    .run(|input| &inputs[input][window.clone()], outputs, due.clone())?;
            }
            Some(past) => {
                for (past, series) in past.iter_mut().zip(inputs) {
                    past.append(&series[segment.clone()]);
                }
                if !due.is_empty() {
                    let past = self.past.take();
                    let windows = past.as_deref().unwrap_or_default();
                    let count = self.warmup + due.len();
                    let result = self.kernel().run(
                        |input| windows[input].slice(0, count),
                        outputs,
                        due.clone(),
                    );
                    self.past = past;
                    result?;
                }
            }
        }
        Ok(due.len())
    }

    /// The kernel, to be called on a segment of the present run.
    #[inline(always)]
    fn kernel(&mut self) -> KernelCall<'_> {
        KernelCall {
            entry: self.entry,
            plan: &mut *self.plan,
            context: self.context,
            begun: self.begun,
        }
    }

    /// A value is missing: what comes next is computed as if the series began there.
    fn end_run(&mut self) {
        if self.seen > 0 {
            self.plan.reset();
            self.plan.enter(self.context);
            for past in self.past.iter_mut().flat_map(|past| past.iter_mut()) {
                past.clear();
            }
            self.seen = 0;
        }
    }
}

/// How many of the last values are in a cache line that extends beyond them. A vector that spans two lines
/// takes twice as long to load as one within a line.
fn past_line(values: &[f64]) -> usize {
    values.as_ptr_range().end.addr() / size_of::<f64>() % LINE
}
