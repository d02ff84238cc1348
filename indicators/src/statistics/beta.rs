use indicator_runtime::math::{Comoments, Lag, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Beta: by how much `y` changes, in percent, when `x` changes by one.
///
/// The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
/// where `x` does not change. A change from 0 counts as none.
///
/// `beta = covariance(u, v) / variance(u)` with `u[i] = (x[i] − x[i − 1]) / x[i − 1]` and
/// `v[i] = (y[i] − y[i − 1]) / y[i − 1]`.
///
/// Source: as TA-Lib's BETA.
#[indicator(warmup = period)]
pub fn beta(
    x: &[f64],
    y: &[f64],
    /// Changes that the line goes through.
    #[param(default = 5, min = 1)]
    period: usize,
    #[state([Lag::new(1)?, Lag::new(1)?])] lags: &mut [Lag; 2],
    #[state(<[Scratch; 2]>::default())] changes: &mut [Scratch; 2],
    #[state(Comoments::new(period))] comoments: &mut Comoments,
    #[output(pane)] values: &mut Output,
) {
    let change = |(now, before): (f64, f64)| {
        if before == 0.0 {
            0.0
        } else {
            (now - before) / before
        }
    };
    let ([lag_x, lag_y], [of_x, of_y]) = (lags, changes);
    let of_x = of_x.fill(ends((x, lag_x.feed(x))).map(change));
    let of_y = of_y.fill(ends((y, lag_y.feed(y))).map(change));
    let [variance, _, both] = comoments.feed(of_x, of_y);
    values.extend(ends((variance, both)).map(
        |(variance, both)| {
            if variance > 0.0 { both / variance } else { 0.0 }
        },
    ));
}
