#![allow(unused)]

use indicator_runtime::math::Scratch;
use indicator_runtime::{Output, indicator};

/// Two kinds at once.
#[indicator(warmup = 0)]
pub fn both(data: &[f64], #[output(signal, index)] bar: &mut Output) {
    bar.extend(data.iter().copied());
}

/// Positions in slices that begin anywhere.
#[indicator(warmup = 1)]
pub fn uncounted(
    data: &[f64],
    #[state(Scratch::default())] changes: &mut Scratch,
    #[output(signal)] rises: &mut Output,
    #[output(index)] bar: &mut Output,
) {
    bar.extend(data.iter().copied());
}

fn main() {}
