//! The sum of all values so far.

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use std::array;

/// The sum of all values so far. What rounding takes from it is added up beside it, so that it does not drift.
///
/// ```
/// use indicator_runtime::math::RunningSum;
///
/// let mut sum = RunningSum::default();
/// assert_eq!(sum.feed(&[1.0, 2.0, 4.0]), [1.0, 3.0, 7.0]);
/// assert_eq!(sum.feed(&[0.5]), [7.5]);
/// ```
///
/// Eight neighbouring values are a group, which is added up by itself and then to the sum of those before: so no group
/// waits for another one's values. A value's place in its group is counted from the start, so every value is computed by the
/// same operations however the series is cut.
#[derive(Clone, Debug, Default, State)]
pub struct RunningSum {
    context: Context,
    total: Total,
    result: Scratch,
}

#[derive(Clone, Copy, Debug, Default, State)]
struct Total {
    /// Of all groups before this one, and what rounding took from that.
    before: f64,
    lost: f64,
    /// Of this group.
    group: f64,
    place: usize,
}

impl Total {
    /// The sum with one more value.
    #[inline(always)]
    fn add(&mut self, value: f64) -> f64 {
        self.group += value;
        self.place += 1;
        let sum = self.before + (self.lost + self.group);
        if self.place == LINE {
            self.end_group();
        }
        sum
    }

    /// The sums with each value of a whole group.
    #[inline(always)]
    fn add_group(&mut self, values: &Vector) -> Vector {
        let mut group = [0.0; LINE];
        for lane in 0..LINE {
            self.group += values[lane];
            group[lane] = self.group;
        }
        let Self { before, lost, .. } = *self;
        self.end_group();
        array::from_fn(|lane| before + (lost + group[lane]))
    }

    #[inline(always)]
    fn end_group(&mut self) {
        let sum = self.before + self.group;
        let added = sum - self.before;
        *self = Self {
            before: sum,
            lost: self.lost + ((self.before - (sum - added)) + (self.group - added)),
            ..Self::default()
        };
    }
}

impl RunningSum {
    /// Takes the next values and returns as many sums.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let (context, total) = (&self.context, &mut self.total);
        let room = as_uninit(self.result.reserve(data.len()));
        let values = &mut Output::new(room);
        context.run(Feed { total, values }, data);
        self.result.reserve(data.len())
    }

    /// Takes the next values and writes as many sums.
    #[inline]
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        let (context, total) = (&self.context, &mut self.total);
        context.run(Feed { total, values }, data);
    }
}

struct Feed<'a, 'o> {
    total: &'a mut Total,
    values: &'a mut Output<'o>,
}

impl SimdTask for Feed<'_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let Self { total, values } = self;
        // A copy, which stays in registers.
        let mut sum = *total;
        let open = (LINE - sum.place) % LINE;
        let (early, data) = data.split_at(open.min(data.len()));
        values.extend(early.iter().map(|value| sum.add(*value)));
        let (groups, rest) = data.as_chunks();
        values.groups::<LINE>(groups.iter().map(|group| sum.add_group(group)));
        values.extend(rest.iter().map(|value| sum.add(*value)));
        *total = sum;
    }
}
