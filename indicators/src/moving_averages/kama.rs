use indicator_runtime::math::{Efficiency, Scratch, VaryingAverage};
use indicator_runtime::{Output, indicator};

/// Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.
///
/// The efficiency of the last `period` steps is the way from their beginning to their end over the sum of their sizes, and 1
/// where nothing moved (see [`er`](crate::er)); y += s²·(x − y) with s from 2/31, as of an exponential average over 30
/// values, at an efficiency of 0 to 2/3, as of one over 2 values, at 1. It starts with the value before the first.
///
/// Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's KAMA.
#[indicator(warmup = period)]
pub fn kama(
    data: &[f64],
    /// Steps that the efficiency is that of.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Efficiency::new(period, 1.0))] efficiency: &mut Efficiency,
    #[state(Scratch::default())] shares: &mut Scratch,
    #[state(VaryingAverage::default())] average: &mut VaryingAverage,
    values: &mut Output,
) {
    const SLOW: f64 = 2.0 / 31.0;
    const QUICK: f64 = 2.0 / 3.0;
    let efficiencies = efficiency.feed(data);
    let shares = shares.fill(efficiencies.map(|efficiency| {
        let share = SLOW + efficiency.abs() * (QUICK - SLOW);
        share * share
    }));
    average.feed_into(data, shares, values);
}
