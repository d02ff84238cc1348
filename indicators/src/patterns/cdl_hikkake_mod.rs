use crate::shared::false_breakout::confirm;
use indicator_runtime::math::{Candle, Candles, Scratch, UsualLength, signal};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout
/// at that end, and a close that proves the breakout false.
///
/// 100 where a bar has a lower high and a lower low than the bar before it, and the first of the two closes no further
/// above its low than a fifth of the mean range of five bars; −100 where it has a higher high and a higher low, and the
/// first of the two closes as near to its high. 200 and −200 where one of the three bars after the newest such signal,
/// the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
/// place of a confirmation.
///
/// As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3 > high4`,
/// `low1 < low2 < low3`, `low3 > low4`, `close2 ≤ low2 + mean5(range2) / 5`.
///
/// Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
/// CDLHIKKAKEMOD.
#[indicator(warmup = 10)]
pub fn cdl_hikkake_mod(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::near())] near: &mut UsualLength<5>,
    #[state(Scratch::default())] breakouts: &mut Scratch,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let (prices, due) = ([open, high, low, close], values.remaining());
    let candles = Candles::new(prices, due + 3);
    let bars = zip(candles.last(), near.of(candles));
    let breakouts = breakouts.fill(bars.map(|([first, second, third, bar], [near, _, _])| {
        let is_within =
            |bar: Candle, before: Candle| (bar.high < before.high) & (bar.low > before.low);
        let are_inside = is_within(second, first) & is_within(third, second);
        let falls =
            (bar.high < third.high) & (bar.low < third.low) & (second.close <= second.low + near);
        let rises =
            (bar.high > third.high) & (bar.low > third.low) & (second.close >= second.high - near);
        signal(are_inside & (falls | rises), falls)
    }));
    confirm(breakouts, Candles::new(prices, due), values);
}
