use crate::averages::exponential;
use crate::strength::strength;
use crate::windows::{combined, highest, known, later, lowest, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The distance of the close from the middle of the range beside half the range, smoothed twice, and the average of that.
pub fn smi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let [period, fast, slow, signal] =
        ["period", "fast_period", "slow_period", "signal_period"].map(|name| arguments.param(name));
    let two = N::whole(2);
    let (before, tops) = known(&windows(high, period, highest));
    let (_, bottoms) = known(&windows(low, period, lowest));
    let middles = zip(&tops, &bottoms).map(|(top, bottom)| (*top + *bottom) / two);
    let distances: Vec<N> = zip(&close[before..], middles)
        .map(|(close, middle)| *close - middle)
        .collect();
    let halves: Vec<N> = zip(&tops, &bottoms)
        .map(|(top, bottom)| (*top - *bottom) / two)
        .collect();
    let index = later(before, strength(&distances, &halves, slow, fast));
    let (before, values) = known(&index);
    let average = later(before, exponential(&values, signal));
    Expected {
        outputs: vec![combined(&index, &average, |index, _| index), average],
        scale: vec![100.0; close.len()],
    }
}
