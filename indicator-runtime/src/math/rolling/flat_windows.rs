//! Windows of equal values, whose average is that value.

use crate::State;
use crate::kernel::output::Output;
use std::ops::RangeInclusive;

/// Windows before which values are compared in pairs, side by side in vectors. Three equal values hold one of the pairs; in
/// longer windows it takes less to compare a few values.
const SHORT: RangeInclusive<usize> = 3..=8;

/// Corrects the averages of windows whose values are all equal: such an average is that value, and products and sums
/// that are rounded may miss it by a digit.
#[derive(Clone, Debug, State)]
pub(crate) struct FlatWindows {
    #[state(fixed)]
    period: usize,
    /// The newest value, and how many equal ones end in it: none before the first value.
    newest: f64,
    count: usize,
}

impl FlatWindows {
    /// Windows of `period` values.
    pub fn new(period: usize) -> Self {
        Self {
            period,
            newest: f64::NAN,
            count: 0,
        }
    }

    /// Takes the next values; `averages` are what was written last, the averages of the windows that end in them.
    #[inline(always)]
    pub fn correct(&mut self, data: &[f64], averages: &mut Output<'_>) {
        if self.period == 1 {
            return; // One value times 1 is not rounded.
        }
        let more = equal(data.iter(), self.newest);
        if self.count + more >= self.period {
            let first = (self.period - 1).saturating_sub(self.count);
            replace(data, first..more, averages);
        }
        if more == data.len() {
            self.count += more;
            return;
        }
        let fresh = &data[more..];
        if !SHORT.contains(&self.period) || any_equal(fresh) {
            self.correct_fresh(fresh, averages);
        }
        self.newest = fresh[fresh.len() - 1];
        self.count = equal(fresh.iter().rev(), self.newest);
    }

    /// [`Self::correct`] of one value: the average of the window that ends in it, if there is one.
    #[inline(always)]
    pub fn next(&mut self, value: f64, average: Option<f64>) -> Option<f64> {
        if self.period == 1 {
            return average;
        }
        let goes_on = value.to_bits() == self.newest.to_bits();
        self.count = if goes_on { self.count + 1 } else { 1 };
        self.newest = value;
        if self.count < self.period {
            return average;
        }
        average.map(|_| value)
    }

    /// The same for values before which there is another one, or none.
    ///
    /// A window is looked at from its newest value back to the first that differs: no window that holds both is
    /// flat, so in most of them two values are compared.
    #[inline(always)]
    fn correct_fresh(&self, data: &[f64], averages: &mut Output<'_>) {
        let mut first = 0;
        while let Some(skipped) = self.first_equal(&data[first..]) {
            first += skipped;
            let Some(window) = data.get(first..first + self.period) else {
                return;
            };
            let newest = window[window.len() - 1];
            let count = equal(window.iter().rev(), newest);
            first += window.len() - count;
            if count == window.len() {
                let end = first + count;
                let end = end + equal(data[end..].iter(), newest);
                replace(data, first + count - 1..end, averages);
                first = end;
            }
        }
    }

    /// The first window, of those that begin `period` - 1 values apart, whose two newest values are equal.
    #[inline(always)]
    fn first_equal(&self, data: &[f64]) -> Option<usize> {
        let step = self.period - 1;
        let mut at = step;
        while at < data.len() {
            if data[at].to_bits() == data[at - 1].to_bits() {
                return Some(at - step);
            }
            at += step;
        }
        None
    }
}

/// How many values are equal to `value` before the first that is not.
#[inline(always)]
fn equal<'a>(values: impl Iterator<Item = &'a f64>, value: f64) -> usize {
    let same = |other: &&f64| other.to_bits() == value.to_bits();
    values.take_while(same).count()
}

/// Whether all values are equal; the newest two mostly tell. One value times 1 is not rounded.
#[inline(always)]
pub(crate) fn are_equal(data: &[f64]) -> bool {
    data.len() > 1 && equal(data.iter().rev(), data[data.len() - 1]) == data.len()
}

/// Whether any pair of neighbours is equal: the first two, the next two, and so on.
#[inline(always)]
fn any_equal(data: &[f64]) -> bool {
    // Numbers as wide as the values stay in vectors.
    let pairs = data.as_chunks::<2>().0.iter();
    let same = |[one, other]: &[f64; 2]| u64::from(one.to_bits() == other.to_bits());
    pairs.fold(0, |any, pair| any | same(pair)) != 0
}

/// The averages of the windows that end in these values are the values themselves.
#[cold]
#[inline(never)]
fn replace(data: &[f64], ends: std::ops::Range<usize>, averages: &mut Output<'_>) {
    for end in ends {
        averages.replace(data.len() - 1 - end, data[end]);
    }
}
