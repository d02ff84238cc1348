//! The walk: drives a kernel over a series in cache-sized pieces, from one run without NaN to the
//! next.

use crate::catalogue::entry::Entry;
use crate::catalogue::series::OutputSpec;
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::kernel::compute::Plan;
use crate::kernel::output::Output;
use crate::kernel::prefetch::Fetching;
use crate::kernel::sweep_cache;
use crate::memory::buffer::LINE;
use crate::memory::history::History;
use crate::simd::kernel::{Isa, Work};
use smallvec::SmallVec;
use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ops::Range;

/// Values a piece: input and output of a piece stay in the first-level cache together.
pub(crate) const PIECE: usize = 1024;

/// Values of a series that is worth to be cut by the lines.
const LONG: usize = 8 * PIECE;

/// Memory for one output, which may be uninitialised.
pub(crate) type Room<'a> = &'a mut [MaybeUninit<f64>];

/// A bound indicator on its way through a series, or through the next stretch of one.
pub(crate) struct Walk<'a> {
    pub plan: &'a mut dyn Plan,
    pub entry: &'static Entry,
    pub warmup: usize,
    pub isa: Isa,
    /// Values of the present run that came before.
    pub seen: usize,
    /// For a window kernel: the values that came before, an input each. Without them the series is
    /// its own past, as it is where the walk begins with it.
    pub past: Option<&'a mut [History]>,
    /// Whether it is a row of a sweep that keeps what rows have in common.
    pub swept: bool,
    /// Whether inputs and outputs are more than the caches hold.
    pub far: bool,
    /// Asked once a piece.
    pub watch: &'a dyn Watch,
}

impl Walk<'_> {
    /// Writes every output over the whole series: NaN where there is no value.
    ///
    /// All inputs have one length, and so have all outputs. `clean` says that no input holds NaN.
    /// Returns how many values each output got from the kernel.
    pub fn series(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        clean: bool,
    ) -> Result<usize, ErrorKind> {
        let isa = self.isa;
        isa.during(|| self.pieces(inputs, outputs, clean))
    }

    fn pieces(
        &mut self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        clean: bool,
    ) -> Result<usize, ErrorKind> {
        let length = inputs[0].len();
        let mut produced = 0;
        let fetching = (self.far && length > PIECE).then(Fetching::start);
        let mut start = 0;
        while start < length {
            if self.watch.stopped() {
                return Err(ErrorKind::Cancelled);
            }
            let end = if length - start > PIECE {
                let end = start + PIECE;
                end - OPEN
                    .take()
                    .unwrap_or_else(|| past_line(&inputs[0][..end], length))
            } else {
                length
            };
            if let Some(fetching) = &fetching {
                fetching.piece(inputs, outputs, end);
            }
            let clean = clean || !has_nan(self.isa, inputs, start..end);
            let mut at = start;
            while at < end {
                let gap = if clean {
                    None
                } else {
                    next_nan(inputs, at..end)
                };
                let stop = gap.unwrap_or(end);
                produced += self.stretch(inputs, at..stop, outputs, gap.is_some())?;
                at = stop;
                if gap.is_some() {
                    fill_nan(outputs, stop..stop + 1);
                    self.end_run();
                    at += 1;
                }
            }
            start = end;
        }
        Ok(produced)
    }

    /// A stretch without NaN, at most a piece long; `ends` says that the run ends with it.
    fn stretch(
        &mut self,
        inputs: &[&[f64]],
        stretch: Range<usize>,
        outputs: &mut [Room<'_>],
        ends: bool,
    ) -> Result<usize, ErrorKind> {
        let Range { start, end } = stretch;
        let ready = end.min(start.saturating_add(self.warmup.saturating_sub(self.seen)));
        let due = ready..end;
        fill_nan(outputs, start..ready);
        if start == end || (ends && self.seen == 0 && due.is_empty()) {
            return Ok(0); // A run that yields nothing needs no kernel.
        }
        self.seen = self.seen.saturating_add(stretch.len());
        match &mut self.past {
            _ if self.entry.resumable => self.kernel(
                |input| &inputs[input][stretch.clone()],
                outputs,
                due.clone(),
            )?,
            None if due.is_empty() => {}
            None => {
                let window = ready - self.warmup..end;
                self.kernel(|input| &inputs[input][window.clone()], outputs, due.clone())?;
            }
            Some(past) => {
                for (past, series) in past.iter_mut().zip(inputs) {
                    past.append(&series[stretch.clone()]);
                }
                if !due.is_empty() {
                    let past = self.past.take();
                    let windows = past.as_deref().unwrap_or_default();
                    let count = self.warmup + due.len();
                    let result =
                        self.kernel(|input| windows[input].slice(0, count), outputs, due.clone());
                    self.past = past;
                    result?;
                }
            }
        }
        Ok(due.len())
    }

    /// A value is missing: what comes next is computed as if the series began there.
    fn end_run(&mut self) {
        if self.seen > 0 {
            OPEN.set(None);
            self.plan.reset();
            for past in self.past.iter_mut().flat_map(|past| past.iter_mut()) {
                past.clear();
            }
            self.seen = 0;
        }
    }

    /// Calls the kernel, due to write `due` of the outputs.
    #[inline(always)]
    fn kernel<'s>(
        &mut self,
        slice: impl Fn(usize) -> &'s [f64],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
    ) -> Result<(), ErrorKind> {
        // Pushed one by one: what is collected is moved, and the CPU waits for what it has just stored.
        let mut inputs: SmallVec<[&[f64]; 4]> = SmallVec::new();
        for input in 0..self.entry.inputs.len() {
            inputs.push(slice(input));
        }
        let mut rooms: SmallVec<[Output<'_>; 4]> = SmallVec::new();
        for room in outputs {
            rooms.push(Output::new(&mut room[due.clone()]));
        }
        if self.swept {
            sweep_cache::during(|| self.plan.run(self.isa, &inputs, &mut rooms));
        } else {
            self.plan.run(self.isa, &inputs, &mut rooms);
        }
        check_written(self.entry.outputs, &rooms)
    }
}

/// How many of the last values lie in a cache line that goes on after them. A vector that is loaded from
/// two lines costs twice as much as one that is not, so the pieces of a long series begin on a line where
/// nothing else matters. A short one is cut in the same way wherever it lies.
fn past_line(values: &[f64], length: usize) -> usize {
    if length < LONG {
        0
    } else {
        values.as_ptr_range().end.addr() / size_of::<f64>() % LINE
    }
}

thread_local! {
    /// Values of a building block that is not complete.
    static OPEN: Cell<Option<usize>> = const { Cell::new(None) };
}

/// A building block has taken so many values of the next block that it computes at once. The walk ends
/// its next piece where that one ends, so that blocks are seldom cut; of several building blocks it
/// goes by the first. What an earlier computation left makes a piece shorter, and nothing else.
#[inline]
pub(crate) fn left_open(values: usize) {
    assert!(values < PIECE, "a block is shorter than a piece");
    OPEN.set(OPEN.get().or(Some(values)));
}

/// Whether a kernel wrote what was due.
#[inline(always)]
pub(crate) fn check_written(specs: &[OutputSpec], outputs: &[Output<'_>]) -> Result<(), ErrorKind> {
    match outputs
        .iter()
        .position(|output| output.written() != output.due())
    {
        None => Ok(()),
        Some(index) => Err(ErrorKind::WrongCount {
            output: specs[index].name,
            expected: outputs[index].due(),
            got: outputs[index].written(),
        }),
    }
}

fn fill_nan(outputs: &mut [Room<'_>], range: Range<usize>) {
    for room in outputs {
        room[range.clone()].fill(MaybeUninit::new(f64::NAN));
    }
}

/// The first row in `range` at which any input is NaN.
fn next_nan(inputs: &[&[f64]], range: Range<usize>) -> Option<usize> {
    range
        .into_iter()
        .find(|row| inputs.iter().any(|series| series[*row].is_nan()))
}

/// Whether any input is NaN within `range`.
pub(crate) fn has_nan(isa: Isa, inputs: &[&[f64]], range: Range<usize>) -> bool {
    inputs
        .iter()
        .any(|series| isa.run(Scan(&series[range.clone()])))
}

/// The search for NaN, at the speed of the instruction set.
struct Scan<'a>(&'a [f64]);

impl Work for Scan<'_> {
    type Result = bool;

    #[inline(always)]
    fn run(self) -> bool {
        let (blocks, rest) = self.0.as_chunks::<16>();
        // A NaN stays where it was seen.
        let mut seen = [0.0; 8];
        for block in blocks {
            for lane in 0..8 {
                // One comparison finds NaN in either of two values.
                let found = block[lane].is_nan() | block[lane + 8].is_nan();
                seen[lane] = if found { f64::NAN } else { seen[lane] };
            }
        }
        seen.iter().chain(rest).any(|value| value.is_nan())
    }
}
