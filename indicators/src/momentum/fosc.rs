use indicator_runtime::math::{Lag, LinearWindow, ends};
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
    #[state(LinearWindow::forecast(period, 1.0))] line: &mut LinearWindow,
    #[state(Lag::new(1))] before: &mut Lag,
    #[output(pane)] values: &mut Output,
) {
    let forecasts = before.feed(line.feed(data));
    values.extend(ends((data, forecasts)).map(|(value, forecast)| {
        if value == 0.0 {
            0.0
        } else {
            100.0 * ((value - forecast) / value)
        }
    }));
}
