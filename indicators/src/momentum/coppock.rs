use crate::{RocBlock, RocParams};
use indicator_runtime::math::{LinearWindow, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.
///
/// The weighted average (see [`wma`](crate::wma)) over `period` values of the sum of the rates of change (see
/// [`roc`](crate::roc)) over `roc1_period` and `roc2_period` values, which are months in the original.
///
/// `coppock = wma(roc1 + roc2, period)`.
///
/// Source: Edwin Coppock, Barron's, October 1962; as TA-Lib's COPPOCK.
#[indicator(warmup = roc1_period.max(roc2_period) + period - 1)]
pub fn coppock(
    data: &[f64],
    /// Length of the average, in values.
    #[param(default = 10, min = 1)]
    period: usize,
    /// Values in one of the spans.
    #[param(default = 11, min = 1)]
    roc1_period: usize,
    /// Values in the other one.
    #[param(default = 14, min = 1)]
    roc2_period: usize,
    #[state(RocParams::new().period(roc1_period).block())] first: &mut RocBlock,
    #[state(RocParams::new().period(roc2_period).block())] second: &mut RocBlock,
    #[state(Scratch::default())] sums: &mut Scratch,
    #[state(LinearWindow::rising(period))] average: &mut LinearWindow,
    #[output(pane)] values: &mut Output,
) {
    let ([first], [second]) = (first.feed([data]), second.feed([data]));
    let sums = sums.fill(ends((first, second)).map(|(first, second)| first + second));
    average.feed_into(sums, values);
}
