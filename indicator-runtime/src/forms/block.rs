//! The block form: an indicator as a building block of another.

use crate::catalogue::entry::Entry;
use crate::engine::panics::caught;
use crate::engine::walk::kernel_call::check_written;
use crate::error::{Error, ErrorKind};
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::plan::{Bound, Compute, Plan};
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::kernel::scratch::Scratch;
use crate::kernel::state::State;
use crate::memory::history::History;
use crate::memory::room::as_uninit;
use crate::value::Value;
use std::panic::resume_unwind;

/// An indicator of `I` inputs and `O` outputs as a state of another one, which feeds it the next values of a series.
///
/// `…Params::block` makes one of an indicator that is known by its type, [`AnyBlock::new`] of any in a catalogue, such as
/// one that a parameter chooses. It gives the same bits as the indicator by itself does over the series that it is fed,
/// which must hold finite numbers that its inputs allow: what a kernel computes may not.
#[derive(Clone)]
pub struct Block<P, const I: usize, const O: usize> {
    entry: &'static Entry,
    /// Which indicator it is, and of which release, in what is saved.
    identity: u32,
    plan: P,
    context: Context,
    warmup: usize,
    seen: usize,
    /// The values that a window kernel looks back on, a history for each input; none for a kernel that does not look back.
    past: Vec<History>,
    results: [Scratch; O],
}

/// A [`Block`] of any indicator with so many inputs and outputs, known at run time.
pub type AnyBlock<const I: usize = 1, const O: usize = 1> = Block<Box<dyn Plan>, I, O>;

impl<const I: usize, const O: usize> AnyBlock<I, O> {
    /// A block of `entry`, by its name alone.
    ///
    /// # Errors
    /// Parameters that are not allowed, or that need more memory than there is; an indicator with another number of
    /// inputs or outputs.
    pub fn new(entry: &'static Entry, values: &[Value]) -> Result<Self, Error> {
        caught(|| Self::with(entry, values, entry.bind)).map_err(|kind| entry.error(kind))
    }
}

impl<C: Compute, const I: usize, const O: usize> Block<Bound<C>, I, O> {
    /// A block of the indicator `C`, whose catalogue entry is `entry`.
    ///
    /// # Errors
    /// Those of [`AnyBlock::new`].
    pub fn try_new(entry: &'static Entry, values: &[Value]) -> Result<Self, Error> {
        caught(|| Self::with(entry, values, Bound::new)).map_err(|kind| entry.error(kind))
    }
}

impl<P: Plan, const I: usize, const O: usize> Block<P, I, O> {
    fn with(
        entry: &'static Entry,
        values: &[Value],
        bind: impl Fn(&[Value]) -> Result<P, ErrorKind>,
    ) -> Result<Self, ErrorKind> {
        for (what, expected, got) in [
            ("inputs", I, entry.inputs.len()),
            ("outputs", O, entry.outputs.len()),
        ] {
            if got != expected {
                return Err(entry.wrong_number(what, expected, got));
            }
        }
        entry.check(values)?;
        let warmup = entry.warmup(values)?;
        let inputs = if entry.resumable || warmup == 0 { 0 } else { I };
        let past = (0..inputs).map(|_| History::new(warmup.saturating_add(1)));
        Ok(Self {
            entry,
            identity: identity(entry),
            plan: bind(values)?,
            context: Context::default(),
            warmup,
            seen: 0,
            past: past.collect::<Result<_, _>>()?,
            results: std::array::from_fn(|_| Scratch::default()),
        })
    }

    /// How many values come before the first answer.
    #[must_use]
    pub fn warmup(&self) -> usize {
        self.warmup
    }

    /// Takes the next values of each input and returns the answers that are ready.
    ///
    /// The inputs end together: where one of them begins later, as the answers of another block do, the others are
    /// taken from there on. The answers end with them.
    ///
    /// # Panics
    /// If the kernel writes another number of values than its warm-up promises, with an [`ErrorKind`] that the runtime
    /// turns back into an error of the whole computation.
    #[inline]
    pub fn feed(&mut self, inputs: [&[f64]; I]) -> [&[f64]; O] {
        let count = inputs.iter().map(|input| input.len()).min().unwrap_or(0);
        let inputs = inputs.map(|input| &input[input.len() - count..]);
        self.seen = self.seen.saturating_add(count);
        let due = count.min(self.seen.saturating_sub(self.warmup));
        if self.past.is_empty() {
            self.run(inputs, due);
        } else {
            let mut past = std::mem::take(&mut self.past);
            for (past, input) in past.iter_mut().zip(inputs) {
                past.append(input);
            }
            if due > 0 {
                let mut windows = past.iter().map(|past| past.slice(0, self.warmup + due));
                let windows = [(); I].map(|()| windows.next().unwrap_or_default());
                self.run(windows, due);
            }
            self.past = past;
        }
        self.results.each_mut().map(|result| &*result.reserve(due))
    }

    /// Calls the kernel, due to write `due` values to each result.
    #[inline]
    fn run(&mut self, inputs: [&[f64]; I], due: usize) {
        let context = &self.context;
        let mut outputs = (self.results.each_mut())
            .map(|result| Output::of(context, as_uninit(result.reserve(due))));
        let isa = context.isa(inputs.first().map_or(0, |input| input.len()));
        self.plan.run(isa, &inputs, &mut outputs);
        if let Err(error) = check_written(self.entry, &outputs) {
            resume_unwind(Box::new(error));
        }
    }
}

impl<P: Plan + Clone + 'static, const I: usize, const O: usize> State for Block<P, I, O> {
    fn enter(&mut self, context: &Context) {
        self.plan.enter(context);
        self.context.enter(context);
        self.past.iter_mut().for_each(|past| past.enter(context));
        self.results.enter(context);
    }

    fn values_in_block(&self) -> Option<usize> {
        self.plan.values_in_block()
    }

    fn save(&self, to: &mut Writer) {
        to.word(self.identity.into());
        to.count(self.seen);
        self.past.iter().for_each(|past| past.save(to));
        self.plan.save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        if from.word()? != u64::from(self.identity) {
            return Err(Damaged(
                "a building block in it is another indicator, or of another release of its crate",
            ));
        }
        self.seen = from.count(usize::MAX)?;
        for past in &mut self.past {
            past.load(from)?;
            if !past.is_after(self.seen) {
                return Err(Damaged("values of its window are missing"));
            }
        }
        self.plan.load(from)
    }
}

fn identity(entry: &Entry) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(entry.name.as_bytes());
    hasher.update(entry.release().as_bytes());
    hasher.finalize()
}
