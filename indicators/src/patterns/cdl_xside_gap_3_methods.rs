use indicator_runtime::math::{Candle, Candles, signal};
use indicator_runtime::{Output, indicator};

/// Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.
///
/// 100 where the first two bodies are white, the second wholly above the first, and the third black, opened within the
/// second and closed within the first; −100 where the first two are black, the second wholly below the first, and the
/// third white, opened and closed in the same way.
///
/// As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = white`, `colour3 = black`,
/// `open2 > close1`, `open2 < open3 < close2`, `open1 < close3 < close1`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLXSIDEGAP3METHODS.
#[indicator(warmup = 2)]
pub fn cdl_xside_gap_3_methods(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    values.extend(candles.last().map(|bars| {
        let [rises, second, third] = bars.map(Candle::is_white);
        let colours = (second == rises) & (third != rises);
        let [first, second, third] = bars.map(|bar| bar.mirrored_unless(rises));
        let opens = (third.open < second.top()) & (third.open > second.bottom());
        let closes = (third.close < first.top()) & (third.close > first.bottom());
        signal(
            colours & second.body_is_above(first) & opens & closes,
            rises,
        )
    }));
}
