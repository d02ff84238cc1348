//! What `ends` takes.

use indicator_runtime::math::{Scratch, Sum, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Distance from a sum.
///
/// Source: none.
#[indicator(warmup = period - 1)]
pub fn two_arguments(
    data: &[f64],
    #[param(default = 3, min = 1)] period: usize,
    #[state(Windows::new(period))] windows: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    let [sums] = windows.feed(data);
    values.extend(ends(data, sums).map(|(x, sum)| x - sum));
}

/// Distance from a sum.
///
/// Source: none.
#[indicator(warmup = period - 1)]
pub fn array_of_outputs(
    data: &[f64],
    #[param(default = 3, min = 1)] period: usize,
    #[state(Windows::new(period))] windows: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    let sums = windows.feed(data);
    values.extend(ends((data, sums)).map(|(x, sum)| x - sum));
}

/// Distance from a series in between.
///
/// Source: none.
#[indicator(warmup = 0)]
pub fn series_between(
    data: &[f64],
    #[state(Scratch::default())] squares: &mut Scratch,
    values: &mut Output,
) {
    let squares = squares.fill(data.iter().map(|x| x * x));
    values.extend(ends((data, squares)).map(|(x, square)| x - square));
}

fn main() {}
