use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
/// lower.
///
/// It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.
///
/// `y[i] = y[i − 1] + volume[i]` where `close[i] > close[i − 1]`, `y[i] = y[i − 1] − volume[i]` where
/// `close[i] < close[i − 1]`, and else `y[i] = y[i − 1]`; `y[0] = volume[0]`.
///
/// Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.
#[indicator(warmup = 0)]
pub fn obv(
    close: &[f64],
    volume: &[f64],
    // The first bar closes higher than nothing.
    #[state(f64::NEG_INFINITY)] previous: &mut f64,
    #[state(0.0)] balance: &mut f64,
    #[output(pane)] values: &mut Output,
) {
    let (mut before, mut sum) = (*previous, *balance);
    values.extend(zip(close, volume).map(|(&close, &volume)| {
        let direction = f64::from(i8::from(close > before) - i8::from(close < before));
        before = close;
        sum += direction * volume;
        sum
    }));
    (*previous, *balance) = (before, sum);
}
