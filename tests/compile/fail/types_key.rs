use indicator_runtime::{Output, indicator};

/// Not a name.
#[indicator(warmup = 0, types = "TrendFlex")]
pub fn trendflex(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// Other letters.
#[indicator(warmup = 0, types = RegressionSlope)]
pub fn linearreg_slope(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// No capital.
#[indicator(warmup = 0, types = rsi)]
pub fn rsi(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// No value.
#[indicator(warmup = 0, types)]
pub fn sma(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// Types as those of the next one, but for the case of a letter.
#[indicator(warmup = 0)]
pub fn mid_price(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// Types as those of the one before.
#[indicator(warmup = 0)]
pub fn midprice(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

fn main() {}
