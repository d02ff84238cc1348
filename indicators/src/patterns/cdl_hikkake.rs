use crate::shared::false_breakout::confirm;
use indicator_runtime::math::{Candles, Scratch, signal};
use indicator_runtime::{Output, indicator};

/// Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.
///
/// 100 where a bar has a lower high and a lower low than the bar before it, which is within the one before that; −100
/// where it has a higher high and a higher low. 200 and −200 where one of the three bars after the newest such signal,
/// the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
/// place of a confirmation.
///
/// As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3`, `low1 < low2`,
/// `low2 > low3`.
///
/// Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
/// CDLHIKKAKE.
#[indicator(warmup = 5)]
pub fn cdl_hikkake(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(Scratch::default())] breakouts: &mut Scratch,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let (prices, due) = ([open, high, low, close], values.remaining());
    let bars = Candles::new(prices, due + 3).last();
    let breakouts = breakouts.fill(bars.map(|[first, inside, bar]| {
        let is_inside = (inside.high < first.high) & (inside.low > first.low);
        let falls = (bar.high < inside.high) & (bar.low < inside.low);
        let rises = (bar.high > inside.high) & (bar.low > inside.low);
        signal(is_inside & (falls | rises), falls)
    }));
    confirm(breakouts, Candles::new(prices, due), values);
}
