//! A requirement that is no truth value.

use indicator_runtime::{Output, indicator};

/// Not a truth value.
#[indicator(warmup = fast, require = slow.max(fast) && fast < slow)]
pub fn number(
    data: &[f64],
    #[param(default = 9)] fast: usize,
    #[param(default = 26)] slow: usize,
    values: &mut Output,
) {
    values.extend(data[fast..].iter().copied());
}

fn main() {}
