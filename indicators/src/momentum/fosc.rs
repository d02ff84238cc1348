use crate::shared::percent::percent;
use indicator_runtime::math::{Differences, Lag, LinearWindow, ends};
use indicator_runtime::{Output, indicator};

/// Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.
///
/// 100·(x − y) / x, where y is the next point of the least-squares line over the `period` values before x, and 0 where x
/// is 0.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's FOSC.
#[indicator(warmup = period)]
pub fn fosc(
    data: &[f64],
    /// Values that the line is fitted to.
    #[param(default = 5, min = 1)]
    period: usize,
    #[state(LinearWindow::rise(period, 1.0))] line: &mut LinearWindow,
    #[state(Lag::new(1))] before: &mut Lag,
    #[state(Differences::default())] steps: &mut Differences,
    #[output(pane)] values: &mut Output,
) {
    // Both are measured from the value before, as a high level would cost their difference its digits.
    let foretold = before.feed(line.feed(data));
    let bars = ends((data, steps.feed(data), foretold));
    values.extend(bars.map(|(value, step, foretold)| percent(step - foretold, value)));
}
