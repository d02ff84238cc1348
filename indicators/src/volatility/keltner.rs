use crate::{TyppriceBlock, TyppriceParams};
use indicator_runtime::math::{ChangeSmoother, Skip, Smoother, TrueRange, ends};
use indicator_runtime::{Output, indicator};

/// Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.
///
/// `middle` is the exponential average (see [`ema`](crate::ema)) of `period` typical prices (see
/// [`typprice`](crate::typprice)), and the true ranges are averaged as in [`natr`](crate::natr). Both begin at the first
/// answer, from the bars just before it.
///
/// In formulas, with a for that average of the true ranges: `middle = ema((high + low + close) / 3, period)`,
/// `upper = middle + multiplier·a`, `lower = middle − multiplier·a`.
///
/// Source: Chester Keltner, How to Make Money in Commodities, 1960, with Linda Raschke's averages; as TA-Lib's KC.
#[indicator(warmup = atr_period.max(period - 1))]
pub fn keltner(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    /// Length of the average of prices, in bars.
    #[param(default = 20, min = 1)]
    period: usize,
    /// Length of the average of true ranges, in bars.
    #[param(default = 10, min = 1)]
    atr_period: usize,
    /// Average true ranges from `middle` to either line.
    #[param(default = 2.0)]
    multiplier: f64,
    #[state(TyppriceParams::new().block())] prices: &mut TyppriceBlock,
    #[state(Smoother::exponential_after(atr_period.saturating_sub(period - 1), period))]
    average: &mut Smoother,
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Skip::new(1 + (period - 1).saturating_sub(atr_period)))] early: &mut Skip,
    #[state(ChangeSmoother::wilder(atr_period))] reach: &mut ChangeSmoother,
    /// The average plus `multiplier` true ranges.
    upper: &mut Output,
    /// The average.
    middle: &mut Output,
    /// The average less `multiplier` true ranges.
    lower: &mut Output,
) {
    let [prices] = prices.feed([high, low, close]);
    let average = average.feed(prices);
    let reach = reach.feed(early.feed(ranges.feed(high, low, close)));
    let lines = ends((average, reach));
    upper.extend(
        lines
            .clone()
            .map(|(average, reach)| average + multiplier * reach),
    );
    middle.extend(average.iter().copied());
    lower.extend(lines.map(|(average, reach)| average - multiplier * reach));
}
