//! Real numbers that a parameter allows.

use crate::catalogue::bound::Bound;
use fastrand::Rng;

/// How far numbers stay from an end that is not allowed itself.
const AWAY: f64 = 0.01;
/// The orders of magnitude that are tried where a range has no end, in units of the default: what lies beyond is more
/// than a price to the power of it can be a number for.
const ORDERS: std::ops::Range<i32> = -3..2;

/// The range of a real parameter.
pub struct Reals {
    default: f64,
    low: Option<f64>,
    high: Option<f64>,
}

impl Reals {
    /// The numbers between two bounds, around a default.
    pub fn new(default: f64, lower: Bound, upper: Bound) -> Self {
        let end = |bound, away| match bound {
            Bound::Open => None,
            Bound::Inclusive(end) => Some(end),
            Bound::Exclusive(end) => Some(end + away),
        };
        Self {
            default,
            low: end(lower, AWAY),
            high: end(upper, -AWAY),
        }
    }

    /// The ends, small whole numbers, the default and what is around it, and numbers of every order of magnitude. Some
    /// may be outside the range.
    pub fn telling(&self, rng: &mut Rng) -> Vec<f64> {
        let Self { default, low, high } = *self;
        let mut numbers = vec![0.0, 1.0, 2.0, -1.0, default];
        numbers.extend([low, high].into_iter().flatten());
        numbers.extend([0.5, 0.9, 1.1, 2.0].map(|share| share * default));
        match (low, high) {
            (Some(low), Some(high)) => {
                let width = high - low;
                let mut shares = [0.0; 4].map(|_| rng.f64());
                (0..)
                    .zip(&mut shares)
                    .for_each(|(quarter, share)| *share = (f64::from(quarter) + *share) / 4.0);
                numbers.extend(shares.map(|share| low + share * width));
                let near = 10f64.powf(-1.0 - 3.0 * rng.f64()) * width;
                numbers.extend([low + near, high - near]);
            }
            _ => numbers.extend(self.orders(rng)),
        }
        numbers
    }

    /// A number of the range: mostly within ten units of an end.
    pub fn any(&self, rng: &mut Rng) -> f64 {
        let (near, far) = match (self.low, self.high) {
            (None, None) => ((-5.0, 5.0), None),
            (Some(low), None) => ((low, low + 10.0), None),
            (None, Some(high)) => ((high - 10.0, high), None),
            (Some(low), Some(high)) => ((low, high.min(low + 10.0).max(low)), Some((low, high))),
        };
        let between = |(low, high): (f64, f64), rng: &mut Rng| low + (high - low) * rng.f64();
        match (rng.usize(0..4), far) {
            (0, Some(range)) => between(range, rng),
            (0, None) => {
                let numbers = self.orders(rng);
                numbers[rng.usize(0..numbers.len())]
            }
            _ => between(near, rng),
        }
    }

    /// One number of each order of magnitude, away from the end that there is, or from 0 in both directions.
    fn orders(&self, rng: &mut Rng) -> Vec<f64> {
        let unit = self.default.abs().max(1.0);
        let mut from = |end: f64, sign: f64| -> Vec<f64> {
            ORDERS
                .map(|order| end + sign * unit * 10f64.powf(f64::from(order) + rng.f64()))
                .collect()
        };
        match (self.low, self.high) {
            (Some(low), _) => from(low, 1.0),
            (None, Some(high)) => from(high, -1.0),
            (None, None) => [from(0.0, 1.0), from(0.0, -1.0)].concat(),
        }
    }
}
