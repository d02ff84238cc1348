#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Two kinds at once.
#[indicator(warmup = 0)]
pub fn both(data: &[f64], #[output(signal, index)] bar: &mut Output) {
    bar.extend(data.iter().copied());
}

fn main() {}
