use indicator_runtime::{Output, indicator};

/// Each value rounded down to a whole number.
///
/// `y[i] = floor(x[i])`.
///
/// Source: as TA-Lib's FLOOR.
#[indicator(warmup = 0)]
pub fn floor(data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.floor()));
}
