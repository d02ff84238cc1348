use indicator_runtime::math::{Candle, Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.
///
/// 100 where the opens and the closes of the first three fall, the fourth is black with an upper shadow longer than a
/// tenth of the mean range of the ten bars before it, and the fifth is white, opens above the fourth open and closes
/// above the fourth high.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`, `colour5 = white`,
/// `open1 > open2 > open3`, `close1 > close2 > close3`, `upper4 > mean10(range4) / 10`, `open5 > open4`,
/// `close5 > high4`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLADDERBOTTOM.
#[indicator(warmup = 14)]
pub fn cdl_ladder_bottom(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    values.extend(bars.map(
        |(bars @ [first, second, third, fourth, last], [trifle, _])| {
            let [a, b, c, d, rises] = bars.map(Candle::is_white);
            let colours = !(a | b | c | d) & rises;
            let opens = (second.open < first.open) & (third.open < second.open);
            let closes = (second.close < first.close) & (third.close < second.close);
            let reaches = fourth.upper_shadow() > trifle;
            let leaves = (last.open > fourth.open) & (last.close > fourth.high);
            bullish(colours & opens & closes & reaches & leaves)
        },
    ));
}
