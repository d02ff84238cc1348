//! An average that takes a share of its own of each value.

use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;
use std::iter::zip;

/// Values in a group.
const GROUP: usize = 8;

/// y += s·(x − y) with another share s for each value x, started with the value before the first share, or with 0.
///
/// ```
/// use indicator_runtime::math::VaryingAverage;
///
/// let mut average = VaryingAverage::default();
/// assert_eq!(average.feed(&[4.0, 8.0, 2.0], &[0.25, 0.5]), [5.0, 3.5]);
/// ```
///
/// What is carried along is how far y is above x: a price that stands still costs no digits then. Each value changes it by a
/// multiplication and an addition, and so does a group of values at once, so that nothing waits for the value before.
#[derive(Clone, Debug, Default, State)]
pub struct VaryingAverage {
    previous: f64,
    group: Group,
    result: Scratch,
}

/// How far y is above x at the end of the group before, and what the group has made of that so far: it is multiplied by
/// `kept`, less `moved`.
#[derive(Clone, Copy, Debug, State)]
struct Group {
    place: usize,
    begun: f64,
    kept: f64,
    moved: f64,
}

impl Default for Group {
    fn default() -> Self {
        Self::after(0.0)
    }
}

impl Group {
    #[inline(always)]
    fn after(begun: f64) -> Self {
        Self {
            place: 0,
            begun,
            kept: 1.0,
            moved: 0.0,
        }
    }

    /// How far y is above x after x has moved by `step`.
    #[inline(always)]
    fn next(&mut self, step: f64, share: f64) -> f64 {
        let keep = 1.0 - share;
        self.kept *= keep;
        self.moved = keep * (self.moved + step);
        let above = self.kept * self.begun - self.moved;
        self.place += 1;
        if self.place == GROUP {
            *self = Self::after(above);
        }
        above
    }
}

impl VaryingAverage {
    /// Takes the next values and the shares of the last ones, and returns the averages of these.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64], shares: &[f64]) -> &[f64] {
        let mut result = std::mem::take(&mut self.result);
        self.feed_into(
            data,
            shares,
            &mut Output::new(as_uninit(result.reserve(shares.len()))),
        );
        self.result = result;
        self.result.reserve(shares.len())
    }

    /// Takes the next values and the shares of the last ones, and writes the averages of these.
    #[inline(always)]
    pub fn feed_into(&mut self, data: &[f64], shares: &[f64], values: &mut Output<'_>) {
        let (early, data) = data.split_at(data.len() - shares.len());
        // Copies, which stay in registers.
        let mut previous = early.last().copied().unwrap_or(self.previous);
        let mut group = self.group;
        values.extend(zip(data, shares).map(|(&x, &share)| {
            let step = x - previous;
            previous = x;
            x + group.next(step, share)
        }));
        (self.previous, self.group) = (previous, group);
    }
}
