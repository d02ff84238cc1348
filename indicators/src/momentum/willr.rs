use indicator_runtime::math::{Max, Min, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
/// low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.
///
/// Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.
#[indicator(warmup = period - 1)]
pub fn willr(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Bars in the range.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Windows::new(period))] highest: &mut Windows<Max, 1>,
    #[state(Windows::new(period))] lowest: &mut Windows<Min, 1>,
    #[output(pane, min = -100.0, max = 0.0)] values: &mut Output,
) {
    let ([highest], [lowest]) = (highest.feed(high), lowest.feed(low));
    values.extend(
        ends((close, highest, lowest)).map(|(close, highest, lowest)| {
            let range = highest - lowest;
            if range > 0.0 {
                100.0 * ((close - highest) / range)
            } else {
                0.0
            }
        }),
    );
}
