use indicator_runtime::math::{Comoments, ends, inverse_root};
use indicator_runtime::{Output, indicator};

/// Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.
///
/// The covariance over the product of both standard deviations; 0 where one of the series stands still.
///
/// `correl = covariance(x, y) / √(variance(x)·variance(y))`.
///
/// Source: Karl Pearson, 1895; as TA-Lib's CORREL.
#[indicator(warmup = period - 1)]
pub fn correl(
    x: &[f64],
    y: &[f64],
    /// Bars in the window.
    #[param(default = 30, min = 1)]
    period: usize,
    #[state(Comoments::new(period))] comoments: &mut Comoments,
    #[output(pane, min = -1.0, max = 1.0)] values: &mut Output,
) {
    let [x, y, both] = comoments.feed(x, y);
    values.extend(ends((x, y, both)).map(|(x, y, both)| {
        if x > 0.0 && y > 0.0 {
            (both * inverse_root(x) * inverse_root(y)).clamp(-1.0, 1.0)
        } else {
            0.0
        }
    }));
}
