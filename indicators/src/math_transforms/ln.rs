use indicator_runtime::{Output, indicator};

/// Natural logarithm of each value.
///
/// Source: as TA-Lib's LN.
#[indicator(warmup = 0)]
pub fn ln(#[input(above = 0.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.ln()));
}
