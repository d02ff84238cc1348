use crate::{Average, AverageBlock};
use indicator_runtime::{Output, indicator};

/// Moving average of a kind that is chosen.
///
/// It is the indicator of that name, with its own defaults but for the period.
///
/// `ma(x, period) = average(x, period)`.
///
/// Source: as TA-Lib's MA.
#[indicator(warmup = average.warmup(period))]
pub fn ma(
    data: &[f64],
    /// Length of the average, in values.
    #[param(default = 30, min = 1)]
    period: usize,
    /// The kind of average.
    #[param(default = Average::Sma)]
    average: Average,
    #[state(average.block(period))] line: &mut AverageBlock,
    values: &mut Output,
) {
    values.extend(line.feed(data).iter().copied());
}
