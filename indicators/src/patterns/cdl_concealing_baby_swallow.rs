use indicator_runtime::math::{Candles, UsualLength, bullish};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the
/// second, and one that covers it.
///
/// 100 where the first two have no shadows, the third has a gap below the second body and an upper shadow to above the
/// second close, and the fourth covers the whole third bar. A shadow is one of more than a tenth of the mean range of
/// the ten bars before.
///
/// As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`,
/// `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`, `open3 < close2`,
/// `upper3 > mean10(range3) / 10`, `high3 > close2`, `high4 > high3`, `low4 < low3`.
///
/// Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCONCEALBABYSWALL.
#[indicator(warmup = 13)]
pub fn cdl_concealing_baby_swallow(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(UsualLength::trifle())] trifle: &mut UsualLength,
    #[output(signal, pane, histogram)] values: &mut Output,
) {
    let candles = Candles::new([open, high, low, close], values.remaining());
    let bars = zip(candles.last(), trifle.of(candles));
    for (value, (bars @ [first, second, third, last], [a, b, c, _])) in zip(values.rest(), bars) {
        let [one, two, three, four] = bars.map(|bar| !bar.is_white());
        let black = one & two & three & four;
        let falls = first.is_bare(a) & second.is_bare(b) & third.body_is_below(second);
        let reaches = (third.upper_shadow() > c) & (third.high > second.close);
        let swallows = (last.high > third.high) & (last.low < third.low);
        *value = bullish(black & falls & reaches & swallows);
    }
}
