//! What `catalogue.rs` beside this folder lists.

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub fn mean(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}
