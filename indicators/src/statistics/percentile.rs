use indicator_runtime::math::Scratch;
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.
///
/// It is one of the values themselves: the one of rank `percentile`·`period` / 100, rounded up, and 1 at least.
///
/// `y[i]` is the least of them with `count(x[i − k] ≤ y[i]) ≥ percentile·period / 100` over k = 0, …, `period` − 1.
///
/// Source: as TA-Lib's PERCENTILE.
#[indicator(warmup = period - 1)]
pub fn percentile(
    data: &[f64],
    /// Values in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    /// Which part of the values is at or below it, in percent: 50 is the median.
    #[param(default = 50.0, min = 0.0, max = 100.0)]
    percentile: f64,
    #[state(Scratch::default())] sorted: &mut Scratch,
    values: &mut Output,
) {
    let rank = (percentile * period as f64 / 100.0).ceil() as usize;
    let place = rank.clamp(1, period) - 1;
    let Some(window) = data.get(..period) else {
        return;
    };
    let sorted = sorted.fill(window.iter().copied());
    if data.len() == period {
        values.push(*sorted.select_nth_unstable_by(place, f64::total_cmp).1);
        return;
    }
    sorted.sort_unstable_by(f64::total_cmp);
    values.push(sorted[place]);
    for (old, new) in zip(data, &data[period..]) {
        exchange(sorted, *old, *new);
        values.push(sorted[place]);
    }
}

/// Puts a new value in the place of an old one: what lies between both moves by a place.
#[inline(always)]
fn exchange(sorted: &mut [f64], old: f64, new: f64) {
    let below = |limit: f64| move |value: &f64| value.total_cmp(&limit).is_lt();
    // It may lie beyond the last one where another thread changes the values meanwhile.
    let from = sorted.partition_point(below(old)).min(sorted.len() - 1);
    let to = sorted.partition_point(below(new));
    if from < to {
        sorted.copy_within(from + 1..to, from);
        sorted[to - 1] = new;
    } else {
        sorted.copy_within(to..from, to + 1);
        sorted[to] = new;
    }
}
