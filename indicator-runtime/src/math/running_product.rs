//! The product of all ratios so far.

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::math::functions::rounding::lost_in_product;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use std::array;
use std::iter::zip;

/// The product of all ratios so far. What rounding takes from it is added up beside it, so that it does not drift.
///
/// ```
/// use indicator_runtime::math::RunningProduct;
///
/// let mut product = RunningProduct::default();
/// assert_eq!(product.feed(&[10.0, 3.0], &[4.0, 10.0]), [2.5, 0.75]);
/// assert_eq!(product.feed(&[2.0], &[1.0]), [1.5]);
/// ```
///
/// Eight neighbouring ratios are a group, as in [`RunningSum`](crate::math::RunningSum).
#[derive(Clone, Debug, Default, State)]
pub struct RunningProduct {
    context: Context,
    total: Total,
    result: Scratch,
}

/// What rounding took is a part of the product each time.
#[derive(Clone, Copy, Debug, State)]
struct Total {
    /// Of all groups before this one.
    before: f64,
    lost_before: f64,
    /// Of this group.
    group: f64,
    lost: f64,
    place: usize,
}

impl Default for Total {
    fn default() -> Self {
        Self {
            before: 1.0,
            lost_before: 0.0,
            group: 1.0,
            lost: 0.0,
            place: 0,
        }
    }
}

impl Total {
    /// The product with one more ratio.
    #[inline(always)]
    fn times(&mut self, above: f64, below: f64) -> f64 {
        let ratio = above / below;
        let group = self.group * ratio;
        self.lost += of_quotient(above, below, ratio) + of_product(self.group, ratio, group);
        self.group = group;
        self.place += 1;
        let result = self.result(group, self.lost);
        if self.place == LINE {
            self.end_group();
        }
        result
    }

    /// The products with some more ratios.
    #[inline(always)]
    fn singly(&mut self, above: &[f64], below: &[f64], values: &mut Output<'_>) {
        values.extend(zip(above, below).map(|(above, below)| self.times(*above, *below)));
    }

    /// The products with each ratio of a whole group.
    #[inline(always)]
    fn times_group(&mut self, above: &Vector, below: &Vector) -> Vector {
        let ratios: Vector = array::from_fn(|lane| above[lane] / below[lane]);
        let (mut before, mut group) = ([0.0; LINE], [0.0; LINE]);
        for lane in 0..LINE {
            before[lane] = self.group;
            self.group *= ratios[lane];
            group[lane] = self.group;
        }
        let mut lost: Vector = array::from_fn(|lane| {
            of_quotient(above[lane], below[lane], ratios[lane])
                + of_product(before[lane], ratios[lane], group[lane])
        });
        for lane in 0..LINE {
            self.lost += lost[lane];
            lost[lane] = self.lost;
        }
        let total = *self;
        self.end_group();
        array::from_fn(|lane| total.result(group[lane], lost[lane]))
    }

    #[inline(always)]
    fn result(&self, group: f64, lost: f64) -> f64 {
        let product = self.before * group;
        product + product * (self.lost_before + lost)
    }

    #[inline(always)]
    fn end_group(&mut self) {
        let before = self.before * self.group;
        let lost = of_product(self.before, self.group, before);
        *self = Self {
            before,
            lost_before: self.lost_before + (self.lost + lost),
            ..Self::default()
        };
    }
}

/// What rounding took from the quotient of two numbers above 0, as a part of it.
#[inline(always)]
fn of_quotient(above: f64, below: f64, quotient: f64) -> f64 {
    ((above - quotient * below) - lost_in_product(quotient, below, quotient * below)) / above
}

/// What rounding took from the product of two numbers above 0, as a part of it.
#[inline(always)]
fn of_product(x: f64, y: f64, product: f64) -> f64 {
    lost_in_product(x, y, product) / product
}

impl RunningProduct {
    /// Takes the next ratios, each of a number of `above` to the one of `below` beside it, both above 0, and returns as many
    /// products.
    #[inline]
    pub fn feed(&mut self, above: &[f64], below: &[f64]) -> &[f64] {
        let (context, total) = (&self.context, &mut self.total);
        let results = self.result.reserve(above.len());
        let values = &mut Output::new(as_uninit(results));
        let feed = Feed {
            total,
            below,
            values,
        };
        context.run(feed, above);
        results
    }
}

struct Feed<'a, 'o> {
    total: &'a mut Total,
    below: &'a [f64],
    values: &'a mut Output<'o>,
}

impl SimdTask for Feed<'_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, above: &[f64]) {
        let Self {
            total,
            below,
            values,
        } = self;
        // A copy, which stays in registers.
        let mut product = *total;
        let open = ((LINE - product.place) % LINE).min(above.len());
        let (above_early, above) = above.split_at(open);
        let (below_early, below) = below.split_at(open);
        product.singly(above_early, below_early, values);
        let (above_groups, above_rest) = above.as_chunks();
        let (below_groups, below_rest) = below.as_chunks();
        let groups = zip(above_groups, below_groups);
        values.groups::<LINE>(groups.map(|(above, below)| product.times_group(above, below)));
        product.singly(above_rest, below_rest, values);
        *total = product;
    }
}
