//! The stream form: values as they arrive, with the same bits as the array form.

pub(crate) mod any;
mod extend;
mod saved;
pub(crate) mod with_serde;

use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::catalogue::signature::Form;
use crate::engine::binding::{Bind, bind_watched};
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::missing::is_missing;
use crate::engine::panics::caught;
use crate::engine::skip::Missing;
use crate::engine::walk::kernel_call::{check_written, place_indices};
use crate::error::{Error, ErrorKind};
use crate::kernel::context::OUTSIDE;
use crate::kernel::output::Output;
use crate::kernel::plan::{Bound, Compute, Plan};
use crate::kernel::state::State;
use crate::memory::history::History;
use crate::memory::room::as_uninit;
use crate::simd::isa::Isa;
use crate::value::Value;
use smallvec::SmallVec;
use std::fmt;
use std::iter::zip;

/// An indicator that is fed as values arrive.
///
/// Whatever way values are fed, one by one or many at once, the answers are those of the array. A missing value
/// in any input ends the run: the answer is `None`, and the stream starts again, or goes on as if that bar had never been
/// ([`Missing::Skip`]).
#[derive(Clone)]
pub struct Stream<P = Box<dyn Plan>> {
    pub(super) entry: &'static Entry,
    pub(super) plan: P,
    warmup: usize,
    missing: Missing,
    /// Values since the beginning.
    fed: usize,
    /// Values of the present run so far, or [`BROKEN`].
    seen: usize,
    /// The values that a window kernel looks back on, a history for each input; none for a kernel that does not look back.
    past: Box<[History]>,
}

/// A number of values that no run reaches. It marks a stream whose last computation stopped half-way: its state means
/// nothing, and what is fed next begins anew.
const BROKEN: usize = usize::MAX;

impl Entry {
    /// A stream with these parameters, which are in the order of [`Entry::params`].
    ///
    /// # Errors
    /// Parameters that are not allowed, or that need more memory than there is; what the author's code for the
    /// warm-up and the states panics with.
    pub fn stream(&'static self, values: &[Value]) -> Result<Stream, Error> {
        Stream::with(self, values, self.bind)
    }

    /// [`Entry::stream`], which stops soon after `watch` says so.
    #[cfg(feature = "python")]
    pub(crate) fn stream_watched(
        &'static self,
        values: &[Value],
        watch: &dyn Watch,
    ) -> Result<Stream, ErrorKind> {
        caught(|| Stream::of(self, values, self.bind, watch))
    }
}

impl<C: Compute> Stream<Bound<C>> {
    /// A stream of the indicator `C`, whose catalogue entry is `entry`.
    ///
    /// # Errors
    /// Parameters that are not allowed, or that need more memory than there is; what the author's code for the
    /// warm-up and the states panics with.
    pub fn try_new(entry: &'static Entry, values: &[Value]) -> Result<Self, Error> {
        Self::with(entry, values, Bound::new)
    }
}

impl<P: Plan + Clone + 'static> Stream<P> {
    fn with(entry: &'static Entry, values: &[Value], bind: impl Bind<P>) -> Result<Self, Error> {
        let made = || Self::of(entry, values, bind, &Unwatched);
        caught(made).map_err(|kind| kind.of(entry.function_name(Form::Stream)))
    }

    /// The same stream, to which a bar with a missing value is `missing`. What it was fed stays.
    ///
    /// # Errors
    /// [`Missing::Skip`] for an indicator with positions among its outputs, which count all bars.
    pub fn treating(mut self, missing: Missing) -> Result<Self, Error> {
        let mut kinds = self.entry.outputs.iter().map(|output| output.kind);
        if missing == Missing::Skip && kinds.any(|kind| kind == OutputKind::Index) {
            return Err(ErrorKind::SkippedPositions.of(self.entry.function_name(Form::Stream)));
        }
        self.missing = missing;
        Ok(self)
    }

    /// A stream whose plan `bind` makes.
    pub(super) fn of(
        entry: &'static Entry,
        values: &[Value],
        bind: impl Bind<P>,
        watch: &dyn Watch,
    ) -> Result<Self, ErrorKind> {
        entry.check(values)?;
        let warmup = entry.warmup(values)?;
        let inputs = if entry.resumable || warmup == 0 {
            0
        } else {
            entry.inputs.len()
        };
        let past = (0..inputs)
            .map(|_| History::new(warmup.saturating_add(1)))
            .collect::<Result<_, _>>()?;
        let mut stream = Self {
            entry,
            plan: bind_watched(bind, values, warmup, watch)?,
            warmup,
            missing: Missing::default(),
            fed: 0,
            seen: 0,
            past,
        };
        stream.settle();
        Ok(stream)
    }

    /// Feeds one bar, a value for each input, and answers one value for each output once the
    /// warm-up is over.
    ///
    /// `I` and `O` are the numbers of inputs and outputs; with any others nothing is fed or answered.
    ///
    /// # Panics
    /// If the kernel does, or if there is no memory for what a window keeps, which is asked for as the window
    /// fills. The stream starts again then.
    #[inline]
    pub fn update<const I: usize, const O: usize>(&mut self, bar: [f64; I]) -> Option<[f64; O]> {
        let mut values = [f64::NAN; O];
        let rooms = values.each_mut().map(std::slice::from_mut);
        let mut outputs = rooms.map(|value| Output::new(as_uninit(value)));
        self.unless_it_panics(|stream| stream.step(&bar, &mut [&[][..]; I], &mut outputs))
            .then_some(values)
    }

    /// [`Stream::update`] where the numbers of inputs and outputs are known at run time only.
    /// Returns whether there is an answer in `values`.
    ///
    /// # Panics
    /// As [`Stream::update`].
    #[inline]
    pub fn update_into(&mut self, bar: &[f64], values: &mut [f64]) -> bool {
        if let (&[value], [answer]) = (bar, &mut *values) {
            // The most common shape, which needs no lists.
            let answered = self.update([value]).map(|[value]| *answer = value);
            return answered.is_some();
        }
        let mut outputs: SmallVec<[Output<'_>; 4]> = SmallVec::new();
        for value in values.chunks_mut(1) {
            outputs.push(Output::new(as_uninit(value)));
        }
        self.unless_it_panics(|stream| {
            let mut inputs: SmallVec<[&[f64]; 4]> = SmallVec::from_elem(&[][..], bar.len());
            stream.step(bar, &mut inputs, &mut outputs)
        })
    }

    /// Feeds something, after which the stream is [`BROKEN`] if that panics.
    #[inline(always)]
    fn unless_it_panics<T>(&mut self, feed: impl FnOnce(&mut Self) -> T) -> T {
        struct Feeding<'a, P>(&'a mut Stream<P>);
        impl<P> Drop for Feeding<'_, P> {
            fn drop(&mut self) {
                self.0.seen = BROKEN;
            }
        }
        let feeding = Feeding(self);
        let fed = feed(feeding.0);
        std::mem::forget(feeding);
        fed
    }

    /// Feeds one bar and writes the answer, if there is one: a value to each output. `inputs` is a place for
    /// the kernel's inputs.
    #[inline(always)]
    fn step<'a>(
        &'a mut self,
        bar: &'a [f64],
        inputs: &mut [&'a [f64]],
        outputs: &mut [Output<'_>],
    ) -> bool {
        if bar.len() != self.entry.inputs.len() || outputs.len() != self.entry.outputs.len() {
            return false;
        }
        let Some(due) = self.remember(bar) else {
            return false;
        };
        if self.past.is_empty() {
            for (input, value) in zip(&mut *inputs, bar) {
                *input = std::slice::from_ref(value);
            }
        } else if due {
            for (input, past) in zip(&mut *inputs, &self.past) {
                *input = past.slice(0, self.warmup + 1);
            }
        } else {
            return false;
        }
        if !due {
            outputs.iter_mut().for_each(Output::close);
        }
        self.plan.run(Isa::SCALAR, inputs, outputs);
        place_indices(self.entry, self.fed.saturating_sub(self.seen), outputs);
        due && check_written(self.entry, outputs).is_ok()
    }

    /// Counts a bar and keeps it for a window kernel; says whether a value is due, or nothing if the
    /// bar has ended the run.
    #[inline(always)]
    fn remember(&mut self, bar: &[f64]) -> Option<bool> {
        let is_missing = bar.iter().any(|value| is_missing(*value));
        if is_missing || (P::may_be_limited() && self.entry.limited && self.is_outside(bar)) {
            if self.missing == Missing::EndsRun {
                self.end_run();
            }
            self.fed = self.fed.saturating_add(1);
            return None;
        }
        self.seen = self.seen.checked_add(1).unwrap_or_else(|| {
            self.end_run();
            1
        });
        self.fed = self.fed.saturating_add(1);
        for (past, value) in self.past.iter_mut().zip(bar) {
            past.push(*value);
        }
        Some(self.seen > self.warmup)
    }

    /// Whether an input does not allow its value.
    #[cold]
    fn is_outside(&self, bar: &[f64]) -> bool {
        zip(self.entry.inputs, bar).any(|(input, value)| input.is_missing(*value))
    }

    /// What [`Stream::update`] would answer, without feeding it. Copies the state.
    #[must_use]
    pub fn peek<const I: usize, const O: usize>(&self, bar: [f64; I]) -> Option<[f64; O]> {
        self.clone().update(bar)
    }

    /// Enters the empty context, which gives back the memory that many values at once have taken.
    fn settle(&mut self) {
        self.plan.enter(&OUTSIDE);
        self.past.iter_mut().for_each(|past| past.enter(&OUTSIDE));
    }

    /// Back to the beginning.
    pub fn reset(&mut self) {
        self.end_run();
        self.fed = 0;
    }

    /// What is fed next is computed as if the series began there, and does begin there if the stream is [`BROKEN`].
    fn end_run(&mut self) {
        if self.seen > 0 {
            self.plan.reset();
            self.past.iter_mut().for_each(History::clear);
            if self.seen == BROKEN {
                self.fed = 0;
            }
            self.seen = 0;
        }
    }

    /// How many values, none of them missing, come before the first answer.
    #[must_use]
    pub fn warmup(&self) -> usize {
        self.warmup
    }
}

/// The indicator, its parameters, and how many values of the present run the stream has seen.
impl<P: Plan> fmt::Debug for Stream<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(&self.entry.stream_name());
        for (param, value) in zip(self.entry.params, self.plan.values()) {
            shown.field(param.name, &format_args!("{value}"));
        }
        let seen = if self.seen == BROKEN { 0 } else { self.seen };
        shown.field("seen", &seen).finish()
    }
}
