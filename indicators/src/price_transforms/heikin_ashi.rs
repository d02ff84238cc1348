use crate::{AvgpriceBlock, AvgpriceParams};
use indicator_runtime::math::{Scratch, Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour.
///
/// `ha_close` is the mean of the four prices, and `ha_open` the middle of the body of the averaged bar before, at first that of
/// the bar itself. `ha_high` and `ha_low` are the highest and the lowest of these two and the bar.
///
/// In formulas: `ha_close[i] = (open[i] + high[i] + low[i] + close[i]) / 4`,
/// `ha_open[i] = (ha_open[i − 1] + ha_close[i − 1]) / 2`, `ha_open[0] = (open[0] + close[0]) / 2`,
/// `ha_high[i] = max(high[i], ha_open[i], ha_close[i])`, `ha_low[i] = min(low[i], ha_open[i], ha_close[i])`.
///
/// Source: Munehisa Homma, 18th century; as TA-Lib's HA.
#[indicator(warmup = 0)]
pub fn heikin_ashi(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(AvgpriceParams::new().block())] means: &mut AvgpriceBlock,
    #[state(None)] last_close: &mut Option<f64>,
    #[state(Scratch::default())] closes_before: &mut Scratch,
    #[state(Smoother::halfway())] opens: &mut Smoother,
    /// The middle of the bar before.
    ha_open: &mut Output,
    /// The highest.
    ha_high: &mut Output,
    /// The lowest.
    ha_low: &mut Output,
    /// The mean price.
    ha_close: &mut Output,
) {
    let [closes] = means.feed([open, high, low, close]);
    let before = closes_before.fill(closes.iter().copied());
    if let Some(newest) = closes.last() {
        before.rotate_right(1);
        before[0] = last_close
            .replace(*newest)
            .unwrap_or(0.5 * open[0] + 0.5 * close[0]);
    }
    let opens = opens.feed(before);
    ha_open.extend(opens.iter().copied());
    ha_high
        .extend(ends((high, opens, closes)).map(|(high, open, close)| high.max(open).max(close)));
    ha_low.extend(ends((low, opens, closes)).map(|(low, open, close)| low.min(open).min(close)));
    ha_close.extend(closes.iter().copied());
}
