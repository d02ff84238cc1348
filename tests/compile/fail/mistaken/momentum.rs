//! What `catalogue_of_mistakes.rs` beside this folder lists.

use indicator_runtime::{Output, indicator};

/// Change from `period` values before.
#[indicator(warmup = period)]
pub fn momentum(data: &[f64], period: usize, values: &mut Output) {
    values.extend(
        data.windows(period + 1)
            .map(|window| window[period] - window[0]),
    );
}
