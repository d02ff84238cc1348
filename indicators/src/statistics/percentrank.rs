use indicator_runtime::math::Scratch;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Percent rank: how many of the `period` values before it a value is above, in percent.
///
/// `y[i] = 100·count(x[i − k] < x[i]) / period` over k = 1, …, `period`.
///
/// Source: as TA-Lib's PERCENTRANK.
#[indicator(warmup = period, types = PercentRank)]
pub fn percentrank(
    data: &[f64],
    /// Values that the newest is compared with.
    #[param(default = 100, min = 1)]
    period: usize,
    #[state(Scratch::default())] counts: &mut Scratch,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let newest = &data[period..];
    let counts = counts.fill(newest.iter().map(|_| 0.0));
    for first in 0..period {
        for (count, (old, new)) in zip(&mut *counts, zip(&data[first..], newest)) {
            *count += if old < new { 1.0 } else { 0.0 };
        }
    }
    values.extend(counts.iter().map(|count| *count / period as f64 * 100.0));
}
