//! Attributes of arguments that nobody knows.

use indicator_runtime::math::Mean;
use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = period - 1)]
pub fn mean(
    #[inptu(min = 0.0)] data: &[f64],
    #[params(default = 9, min = 1)] period: usize,
    #[sate(Mean::new(period))] mean: &mut Mean,
    #[plot(pane)] values: &mut Output,
) {
    mean.feed_into(data, values);
}

fn main() {}
