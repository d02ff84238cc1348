use indicator_runtime::math::{ChangeSmoother, Skip, TrendBands, TrueRange, ends};
use indicator_runtime::{Output, indicator};

/// Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.
///
/// Two bands run `multiplier` average true ranges (see [`natr`](crate::natr)) above and below the middle of the bar. The
/// upper one only falls, and the lower one only rises, until the bar before has closed beyond it. The first trend
/// rises.
///
/// With `u[i] = (high[i] + low[i]) / 2 + multiplier·avgtrange[i]` the upper band is
/// `upper[i] = min(u[i], upper[i − 1])` while `close[i − 1] ≤ upper[i − 1]`, and else `upper[i] = u[i]`; with
/// `l[i] = (high[i] + low[i]) / 2 − multiplier·avgtrange[i]` the lower one is `lower[i] = max(l[i], lower[i − 1])`
/// while `close[i − 1] ≥ lower[i − 1]`, and else `lower[i] = l[i]`. A rising trend turns where `close[i] < lower[i]`, a
/// falling one where `close[i] > upper[i]`.
///
/// Source: Olivier Seban, around 2009; as TA-Lib's SUPERTREND.
#[indicator(warmup = period)]
pub fn supertrend(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average of true ranges, in bars.
    #[param(default = 10, min = 1)]
    period: usize,
    /// Average true ranges from the middle of a bar to either band.
    #[param(default = 3.0, min = 0.0)]
    multiplier: f64,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Skip::new(1))] first: &mut Skip,
    #[state(ChangeSmoother::wilder(period))] reach: &mut ChangeSmoother,
    #[state(TrendBands::default())] bands: &mut TrendBands,
    /// The lower band in a rising trend, the upper one in a falling trend.
    supertrend: &mut Output,
    /// 1 where the trend rises, −1 where it falls.
    #[output(signal)]
    trend: &mut Output,
) {
    let reach = reach.feed(first.feed(ranges.feed(high, low, close)));
    let bars = ends((high, low, close, reach)).map(|(high, low, close, reach)| {
        let (middle, reach) = (0.5 * high + 0.5 * low, multiplier * reach);
        (middle - reach, middle + reach, close)
    });
    let [lines, trends] = bands.feed(bars);
    supertrend.extend(lines.iter().copied());
    trend.extend(trends.iter().copied());
}
