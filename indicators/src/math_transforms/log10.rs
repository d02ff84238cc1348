use indicator_runtime::{Output, indicator};

/// Logarithm of each value to the base 10.
///
/// Source: as TA-Lib's LOG10.
#[indicator(warmup = 0)]
pub fn log10(#[input(above = 0.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.log10()));
}
