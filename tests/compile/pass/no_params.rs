//! An indicator without parameters.

#![deny(warnings, missing_docs)]

use indicator_runtime::{Kernel, Output, indicator};

/// The values before: y = x of the bar before.
#[indicator(warmup = 1)]
pub fn previous(data: &[f64], values: &mut Output) {
    values.extend(data.windows(2).map(|pair| pair[0]));
}

fn main() {
    let data = [1.0, 2.0, 3.0];
    let input = PreviousInput::from_slice(&data, PreviousParams::default());
    let output = previous_with_kernel(&input, Kernel::Auto).unwrap();
    assert_eq!(output.values[1..], [1.0, 2.0]);
    assert_eq!(PREVIOUS.warmup(&[]), Ok(1));

    let range = PreviousBatchRange::default();
    assert_eq!(range.expand_grid().unwrap(), [PreviousParams {}]);
    let batch = previous_batch_with_kernel(&data, &range, Kernel::Auto).unwrap();
    assert_eq!((batch.rows, batch.cols), (1, 3));
}
