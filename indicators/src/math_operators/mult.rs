use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// The product of two series, bar by bar.
///
/// `z[i] = x[i]·y[i]`.
///
/// Source: as TA-Lib's MULT.
#[indicator(warmup = 0, propagates)]
pub fn mult(x: &[f64], y: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(ends((x, y)).map(|(x, y)| x * y));
}
