#![allow(unused)]

use indicator_runtime::math::{Weights, fir};
use indicator_runtime::{Output, indicator};

/// A misspelt name.
#[indicator(warmup = period - 1)]
pub fn misspelt(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Weights::linear(period))] weights: &Weights,
    values: &mut Output,
) {
    fir(data, wieghts, values);
}

/// A wrong type.
#[indicator(warmup = 0)]
pub fn wrong_type(data: &[f64], values: &mut Output) {
    values.push(data);
}

/// What is made once cannot be changed.
#[indicator(warmup = 0)]
pub fn changed(data: &[f64], #[state(0.0)] sum: &f64, values: &mut Output) {
    for value in data {
        *sum += value;
        values.push(*sum);
    }
}

/// An output cannot be read.
#[indicator(warmup = 0)]
pub fn read_back(data: &[f64], values: &mut Output) {
    values.push(data[0]);
    let first = values[0];
}

fn main() {}
