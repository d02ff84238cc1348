use indicator_runtime::{Output, indicator};

/// Square root of each value.
///
/// `y[i] = √x[i]`.
///
/// Source: as TA-Lib's SQRT.
#[indicator(warmup = 0)]
pub fn sqrt(#[input(min = 0.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.sqrt()));
}
