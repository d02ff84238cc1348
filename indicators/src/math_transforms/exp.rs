use indicator_runtime::{Output, indicator};

/// e to the power of each value; beyond the range that is allowed it would be too large for a number.
///
/// Source: as TA-Lib's EXP.
#[indicator(warmup = 0)]
pub fn exp(#[input(max = 709.0)] data: &[f64], #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|x| x.exp()));
}
