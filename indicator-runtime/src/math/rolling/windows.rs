//! Sliding windows: sums, extremes and deviations of the last `period` values.

use super::fold::Fold;
use super::newest_window::fold_newest;
use super::sweep_windows::SweepWindows;
use super::window_level::Level;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::memory::history::History;
use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use std::marker::PhantomData;
use std::ops::Range;

/// The last `period` values of a series, folded.
///
/// Neighbouring values are folded in pairs, pairs of pairs, and so on, into windows of 2, 4, 8, 16, …
/// values; a window of any size is put together from one of each of a few of these sizes. So an output
/// takes some operations for each binary digit of `period`, and it depends on nothing but the values of
/// its window: there is no drift, and a spike is forgotten as it leaves.
///
/// ```
/// use indicator_runtime::math::{Max, Windows};
///
/// let mut highest = Windows::<Max, 1>::new(3)?;
/// let [values] = highest.feed(&[1.0, 3.0, 2.0]);
/// assert_eq!(values, [3.0]);
/// let [values] = highest.feed(&[0.0, 1.0]); // The next slice of the same series.
/// assert_eq!(values, [3.0, 2.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    context: Context,
    seen: usize,
    /// The smaller windows that a sweep keeps for its rows, as long as the values so far are the first ones of
    /// one of its inputs. `recent` and all levels but the last are empty then.
    kept: Option<Box<SweepWindows<K>>>,
    recent: History,
    /// A level for each size of smaller windows, and the last one for those of `period` values.
    levels: Vec<Level<K>>,
    /// The newest window, where it came by itself.
    newest: [f64; K],
    fold: PhantomData<fn(F)>,
}

/// Not derived: what is folded need not be `Clone`.
impl<F, const K: usize> Clone for Windows<F, K> {
    fn clone(&self) -> Self {
        Self {
            context: self.context.clone(),
            seen: self.seen,
            kept: self.kept.clone(),
            recent: self.recent.clone(),
            levels: self.levels.clone(),
            newest: self.newest,
            fold: PhantomData,
        }
    }
}

impl<F: Fold<K>, const K: usize> State for Windows<F, K> {
    fn enter(&mut self, context: &Context) {
        self.context.enter(context);
        if let Some(sweep) = context.sweep() {
            sweep.want();
        }
        if context.is_outside() {
            self.recent.enter(context);
            let carried = carried(&self.levels);
            for (place, level) in self.levels.iter_mut().enumerate() {
                if carried.contains(&place) {
                    level.enter(context);
                } else {
                    level.give_back();
                }
            }
        }
    }

    fn save(&self, to: &mut Writer) {
        to.count(self.seen);
        self.recent.save(to);
        for level in &self.levels[carried(&self.levels)] {
            level.save(to);
        }
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.kept = None;
        self.seen = from.count(usize::MAX)?;
        self.recent.load(from)?;
        self.levels.iter_mut().for_each(Level::clear);
        let places = carried(&self.levels);
        let carried = &mut self.levels[places];
        for level in &mut *carried {
            level.load(from)?;
        }
        let fits = self.recent.is_after(self.seen)
            && carried.iter().all(|level| level.is_after(self.seen));
        fits.then_some(())
            .ok_or(Damaged("its windows are not those of its values"))
    }
}

impl<F: Fold<K>, const K: usize> Windows<F, K> {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        Ok(Self {
            context: Context::default(),
            seen: 0,
            kept: None,
            recent: History::new(period)?,
            levels: Level::up_to(period)?,
            newest: [0.0; K],
            fold: PhantomData,
        })
    }

    /// Takes the next values and returns each number of the folded windows that end in them.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; K] {
        if let &[value] = data {
            return self.feed_one(value);
        }
        self.isa(data.len()).run_shared(Feed(self), data)
    }

    /// [`Windows::feed`] of one value, in code that all callers share.
    #[inline(never)]
    fn feed_one(&mut self, value: f64) -> [&[f64]; K] {
        let window = self.next(value);
        let ready = usize::from(window.is_some());
        if let Some(window) = window {
            self.newest = window;
        }
        (self.newest.each_ref()).map(|number| &std::slice::from_ref(number)[..ready])
    }

    /// Takes one value and returns the folded window that ends in it, within its caller.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> Option<[f64; K]> {
        let may_be_kept = self.seen == 0 || self.kept.is_some();
        if may_be_kept && self.is_next_kept(value) {
            return self.next_from_kept();
        }
        self.recent.push(value);
        self.seen = self.seen.saturating_add(1);
        fold_newest::<F, K>(&mut self.levels, &self.recent, self.seen)
    }

    /// The instruction set for the next `count` values.
    #[inline]
    pub(crate) fn isa(&self, count: usize) -> Isa {
        self.context.isa(count)
    }

    /// How many of the next `count` values end a window.
    pub(crate) fn ready(&self, count: usize) -> usize {
        let seen = self.seen.saturating_add(count);
        self.levels
            .last()
            .map_or(0, |level| level.ready(count, seen))
    }

    /// [`Windows::feed`] of several values, within its caller.
    #[inline(always)]
    pub(crate) fn feed_inline(&mut self, data: &[f64]) -> [&[f64]; K] {
        let ready = if self.is_kept(data) {
            self.fold_from_kept(data.len())
        } else {
            self.fold_own(data)
        };
        match self.levels.last() {
            Some(level) => level.folded(0, ready),
            None => [&[]; K],
        }
    }

    /// Whether the windows over the next values are merged from those that a sweep keeps.
    #[inline(always)]
    fn is_kept(&mut self, data: &[f64]) -> bool {
        match &self.kept {
            None => self.seen == 0 && self.begin_with_kept(data),
            Some(kept) if kept.continue_with(self.seen, data) => true,
            Some(_) => {
                self.leave_kept();
                false
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn is_next_kept(&mut self, value: f64) -> bool {
        self.is_kept(&[value])
    }

    /// [`Windows::next`] from the smaller windows that the sweep keeps.
    #[cold]
    #[inline(never)]
    fn next_from_kept(&mut self) -> Option<[f64; K]> {
        let ready = self.fold_from_kept(1);
        let level = self.levels.last().filter(|_| ready > 0)?;
        Some(level.folded(0, 1).map(|number| number[0]))
    }

    /// What does not begin as an input of the sweep does not become one.
    #[inline(always)]
    fn begin_with_kept(&mut self, data: &[f64]) -> bool {
        let Some(sweep) = self.context.sweep() else {
            return false;
        };
        let period = self.levels.last().map_or(1, Level::size);
        self.kept = SweepWindows::find::<F>(&self.context, sweep, data, period).map(Box::new);
        self.kept.is_some()
    }

    /// Something else follows than what the sweep keeps, and it needs what came before.
    #[cold]
    #[inline(never)]
    fn leave_kept(&mut self) {
        if let Some(kept) = self.kept.take() {
            let seen = std::mem::take(&mut self.seen);
            self.fold_own(kept.values(seen));
        }
    }

    /// Folds the windows that end in the next values, and says how many these are.
    #[inline(always)]
    fn fold_own(&mut self, data: &[f64]) -> usize {
        let before = self.seen;
        self.recent.append(data);
        self.seen = self.seen.saturating_add(data.len());
        self.make_up_for_single_values(before);
        self.fold_many(data.len())
    }

    /// Folds the windows again that were not kept of values that came one by one: those that end in the first `seen` values.
    #[inline(always)]
    fn make_up_for_single_values(&mut self, seen: usize) {
        let (context, recent) = (&self.context, &self.recent);
        if let [rest, _, ..] = &mut self.levels[..] {
            let lacking = rest.lacking(seen);
            if lacking > 0 {
                rest.feed_values::<F>(context, None, recent, self.seen - seen, lacking);
            }
        }
    }

    /// Folds the windows that end in the newest `count` values.
    #[inline(always)]
    fn fold_many(&mut self, count: usize) -> usize {
        let context = &self.context;
        let (first, others) = self.levels.split_at_mut(1);
        let mut ready = first[0].ready(count, self.seen);
        if ready > 0 {
            let eights = others.first_mut().filter(|level| level.is_small());
            first[0].feed_values::<F>(context, eights, &self.recent, 0, ready);
        }
        let small = self.levels.iter().filter(|level| level.is_small()).count();
        for level in small..self.levels.len() {
            let (lower, rest) = self.levels.split_at_mut(level);
            ready = rest[0].ready(count, self.seen);
            rest[0].feed::<F, _>(context, lower, &self.recent, 0, ready);
        }
        ready
    }

    /// The same from the smaller windows that the sweep keeps.
    #[inline(always)]
    fn fold_from_kept(&mut self, count: usize) -> usize {
        self.seen += count;
        let (Some(kept), Some(level)) = (&self.kept, self.levels.last_mut()) else {
            return 0;
        };
        let ready = level.ready(count, self.seen);
        let after = kept.recent.len() - self.seen;
        level.feed::<F, _>(&self.context, &kept.lower, &kept.recent, after, ready);
        ready
    }
}

/// The places of the levels whose windows are carried along, those of 8, 16, 32, … values: the others are made of the values
/// anew, or of these.
fn carried<const K: usize>(levels: &[Level<K>]) -> Range<usize> {
    let last = levels.len().saturating_sub(1);
    let first = levels[..last].first();
    usize::from(first.is_some_and(Level::is_rest))..last
}

struct Feed<'a, F, const K: usize>(&'a mut Windows<F, K>);

impl<'a, F: Fold<K>, const K: usize> SimdTask for Feed<'a, F, K> {
    type Result = [&'a [f64]; K];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) -> Self::Result {
        self.0.feed_inline(data)
    }
}
