//! Cases whose numbers are a little other ones.

use super::case::Case;
use super::seed::mixed;

/// By how much, as a part of each number: far above what rounding does, far below what prices do.
pub const NUDGE: f64 = 1.0 / (1_u64 << 40) as f64;

/// What numbers that are equal become.
#[derive(Clone, Copy, Hash)]
pub enum Equals {
    /// Equal ones: a price that stands still does so a little higher.
    Stay,
    /// Others each.
    Part,
}

/// The case with every number larger or smaller by [`NUDGE`] at most, and by half of that at least.
pub fn nudged(case: &Case, equals: Equals, salt: u64) -> Case {
    let inputs = case.entry.inputs.iter().zip(&case.series).enumerate();
    let series = inputs.map(|(place, (input, values))| {
        let other = |(row, x): (usize, &f64)| {
            let own = match equals {
                Equals::Stay => (0, 0),
                Equals::Part => (1 + place, row),
            };
            let by = by(mixed((x.to_bits(), own, salt)));
            (x * (1.0 + by)).clamp(input.lower.least(), input.upper.greatest())
        };
        values.iter().enumerate().map(other).collect()
    });
    case.on(series.collect())
}

fn by(random: u64) -> f64 {
    let sign = if random.is_multiple_of(2) { 1.0 } else { -1.0 };
    let part = (random >> 11) as f64 / (1_u64 << 53) as f64;
    sign * NUDGE * (0.5 + part / 2.0)
}
