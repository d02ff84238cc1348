use indicator_runtime::{Output, indicator};

/// Each value rounded up to a whole number.
///
/// `y[i] = ceil(x[i])`.
///
/// Source: as TA-Lib's CEIL.
#[indicator(warmup = 0)]
pub fn ceil(data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.ceil()));
}
