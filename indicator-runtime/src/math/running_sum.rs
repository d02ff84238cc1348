//! The sum of all values so far.

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::math::functions::rounding::lost_in_sum;
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
    /// Takes the next values, between which others are prefetched, and writes the sums.
    #[inline]
    fn feed(&mut self, context: &Context, mut data: &[f64], values: &mut Output<'_>) {
        while !data.is_empty() {
            let (next, later) = data.split_at(context.stride(data.len()));
            let total = &mut *self;
            context.run(Feed { total, values }, next);
            context.prefetch_after(next.len());
            data = later;
        }
    }

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

    #[inline(always)]
    fn end_group(&mut self) {
        let before = self.before + self.group;
        *self = Self {
            before,
            lost: self.lost + lost_in_sum(self.before, self.group, before),
            ..Self::default()
        };
    }

    /// The sums with each value of whole groups.
    #[inline(always)]
    fn add_groups(&mut self, groups: &[Vector], values: &mut Output<'_>) {
        // In every lane, or the compiler puts it into one register with the sum, which waits for it then.
        let (mut before, mut lost) = (self.before, [self.lost; LINE]);
        values.groups::<LINE>(groups.iter().map(|group| {
            let (mut sum, mut sums) = (0.0, [0.0; LINE]);
            for lane in 0..LINE {
                sum += group[lane];
                sums[lane] = sum;
            }
            let results = array::from_fn(|lane| before + (lost[lane] + sums[lane]));
            let after = before + sum;
            let more = lost_in_sum(before, sum, after);
            for lost in &mut lost {
                *lost += more;
            }
            before = after;
            results
        }));
        (self.before, self.lost) = (before, lost[0]);
    }
}

impl RunningSum {
    /// Takes the next values and returns as many sums.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let (context, total) = (&self.context, &mut self.total);
        let room = as_uninit(self.result.reserve(data.len()));
        total.feed(context, data, &mut Output::new(room));
        self.result.reserve(data.len())
    }

    /// Takes the next values and writes as many sums.
    #[inline]
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        self.total.feed(&self.context, data, values);
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
        sum.add_groups(groups, values);
        values.extend(rest.iter().map(|value| sum.add(*value)));
        *total = sum;
    }
}
