//! Positions of bars that there are not.

use indicator_runtime::{Output, indicator};

/// The bar six bars ago, also where there is none.
#[indicator(warmup = 0)]
pub fn before(data: &[f64], #[state(0.0)] bars: &mut f64, #[output(index)] bar: &mut Output) {
    for _ in data {
        bar.push(*bars - 6.0);
        *bars += 1.0;
    }
}

/// The next bar.
#[indicator(warmup = 0)]
pub fn beyond(data: &[f64], #[state(0.0)] bars: &mut f64, #[output(index)] bar: &mut Output) {
    for _ in data {
        *bars += 1.0;
        bar.push(*bars);
    }
}
