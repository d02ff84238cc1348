use crate::windows::{combined, highest, lowest, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// How far the close stands below the highest high, in percent of the range.
pub fn willr<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let highest = windows(high, period, highest);
    let ranges = combined(&highest, &windows(low, period, lowest), |high, low| {
        high - low
    });
    let below = zip(&highest, close).map(|(highest, close)| Some(*close - (*highest)?));
    let below: Vec<_> = below.collect();
    let values = combined(&below, &ranges, |below, range| {
        if range == N::whole(0) {
            range
        } else {
            N::whole(100) * below / range
        }
    });
    Expected {
        scale: vec![100.0; close.len()],
        outputs: vec![values],
    }
}
