//! Names that meet those of what is generated.

#![allow(unused)]

use indicator_runtime::{Output, catalogue, indicator};

const SMA: f64 = 1.0;

/// Beside a constant of its entry's name.
#[indicator(warmup = 0)]
pub fn sma(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// Fine.
#[indicator(warmup = 0)]
pub fn ema_2(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// The same types.
#[indicator(warmup = 0)]
pub fn ema2(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

/// The same functions.
#[indicator(warmup = 0)]
pub fn ema_2_batch(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

mod within {
    use indicator_runtime::{Output, indicator};

    /// Beside a type of its stream's name.
    #[indicator(warmup = 0)]
    pub fn wma(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }

    pub struct WmaStream;

    // Not in the same module.
    pub struct Ema2Params;
}

fn main() {
    fn macd_with_kernel() {}

    /// In a function, and beside another function.
    #[indicator(warmup = 0)]
    fn macd(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }
}

mod called_the_same {
    use indicator_runtime::{Output, indicator};

    /// The first.
    #[indicator(warmup = 0)]
    fn twice(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }

    /// The second.
    #[indicator(warmup = 0)]
    fn twice(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }
}
