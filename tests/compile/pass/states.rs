//! States of unusual types.

#![deny(warnings, missing_docs)]

use indicator_runtime::math::{Sum, Windows};
use indicator_runtime::{Output, indicator};

/// The sum of `period` sums of `period` values. What an array repeats need not be `Copy`, and may be a `Result`.
#[indicator(warmup = 2 * (period - 1))]
pub fn summed(
    data: &[f64],
    #[param(default = 2, min = 1)] period: usize,
    #[state([Windows::new(period); 2])] windows: &mut [Windows<Sum, 1>; 2],
    #[state([[0.0; 3]; 2])] numbers: &[[f64; 3]; 2],
    #[state([vec![None; 2]; 2])] lists: &[Vec<Option<f64>>; 2],
    #[state(Default::default())] list: &mut Vec<f64>,
    values: &mut Output,
) {
    let _ = (numbers, lists);
    list.clear();
    let [first, second] = windows;
    let [sums] = first.feed(data);
    let [sums] = second.feed(sums);
    values.extend(sums.iter().copied());
}

fn main() {
    let summed = SummedParams::new().apply(&[1.0, 2.0, 3.0, 4.0]).unwrap();
    assert_eq!(summed.values[2..], [8.0, 12.0]);
}
