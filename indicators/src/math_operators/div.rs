use indicator_runtime::math::ends;
use indicator_runtime::{Output, indicator};

/// The first series divided by the second, bar by bar, and 0 where that is 0.
///
/// `z[i] = x[i] / y[i]`.
///
/// Source: as TA-Lib's DIV, which gives an infinity there.
#[indicator(warmup = 0)]
pub fn div(x: &[f64], y: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(ends((x, y)).map(|(x, y)| if y == 0.0 { 0.0 } else { x / y }));
}
