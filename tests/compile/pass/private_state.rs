//! A state that is the author's own affair.

#![deny(warnings, missing_docs)]

use indicator_runtime::{Output, State, indicator};

#[derive(Clone, State)]
struct Sum(f64);

/// The sum so far, weighed.
#[indicator(warmup = 0)]
pub fn weighed(
    data: &[f64],
    #[state(vec![0.5; 4])] weights: &Vec<f64>,
    #[state(Sum(0.0))] sum: &mut Sum,
    values: &mut Output,
) {
    for x in data {
        sum.0 += x;
        values.push(sum.0 * weights[0]);
    }
}

fn main() {
    assert_eq!(WEIGHED.name, "weighed");
}
