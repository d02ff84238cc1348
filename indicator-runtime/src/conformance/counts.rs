//! Whole numbers that a parameter allows.

use crate::kernel::PIECE;
use fastrand::Rng;

/// The largest count that there are series for.
const LARGEST: usize = 3 * PIECE;
/// The largest end of a range that is tried: a state may be as large.
const LARGEST_END: u64 = 1 << 16;
/// The orders of magnitude that counts are drawn from.
const ORDERS: [usize; 7] = [2, 5, 16, 70, 250, 1000, LARGEST];

/// A count within the range: mostly few, and sometimes as many as there are series for.
pub fn any_count(default: usize, min: usize, max: usize, rng: &mut Rng) -> usize {
    let (low, high) = match rng.usize(0..20) {
        0 => (2 * PIECE, LARGEST),
        1 => {
            let order = rng.usize(1..ORDERS.len());
            (ORDERS[order - 1], ORDERS[order])
        }
        2 => (default / 2, default.saturating_mul(2).min(LARGEST)),
        _ => (0, 70),
    };
    let low = low.clamp(min, max);
    rng.usize(low..=high.clamp(low, max))
}

/// A signed number within the range: mostly small.
pub fn any_number(min: i64, max: i64, rng: &mut Rng) -> i64 {
    let most = if rng.usize(0..20) == 0 {
        LARGEST as i64
    } else {
        70
    };
    let low = (-most).clamp(min, max);
    rng.i64(low..=most.clamp(low, max))
}

/// The ends of the range, 0, 1 and 2, the default and what is around it, and one of each order of magnitude. Some may be
/// outside the range.
pub fn telling_counts(default: usize, min: usize, max: usize, rng: &mut Rng) -> Vec<usize> {
    let ends = [min, min.saturating_add(1), max.saturating_sub(1), max];
    let ends = ends.into_iter().filter(|end| *end as u64 <= LARGEST_END);
    let near = [
        default.saturating_sub(1),
        default,
        default.saturating_add(1),
        default.saturating_mul(2),
    ];
    ends.chain([0, 1, 2])
        .chain(near)
        .chain(orders(rng))
        .collect()
}

/// The same of signed numbers, of both signs.
pub fn telling_numbers(default: i64, min: i64, max: i64, rng: &mut Rng) -> Vec<i64> {
    let ends = [min, min.saturating_add(1), max.saturating_sub(1), max];
    let ends = ends
        .into_iter()
        .filter(|end| end.unsigned_abs() <= LARGEST_END);
    let near = [-1, 0, 1].map(|by| default.saturating_add(by));
    let orders: Vec<i64> = orders(rng).map(|count| count as i64).collect();
    let negative = orders.iter().map(|count| -count);
    ends.chain(-2..=2)
        .chain(near)
        .chain(negative)
        .chain(orders.iter().copied())
        .collect()
}

fn orders(rng: &mut Rng) -> impl Iterator<Item = usize> {
    let between = ORDERS.windows(2);
    between.map(|order| rng.usize(order[0]..order[1]))
}
