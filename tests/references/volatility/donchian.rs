use crate::scales::largest;
use crate::windows::{combined, highest, lowest, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// Highest high, lowest low, and their mean in the middle.
pub fn donchian<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let period: usize = arguments.param("period");
    let upper = windows(high, period, highest);
    let lower = windows(low, period, lowest);
    let middle = combined(&upper, &lower, |upper, lower| (upper + lower) / N::whole(2));
    let scale = zip(largest(high, period), largest(low, period));
    Expected {
        outputs: vec![upper, middle, lower],
        scale: scale.map(|(high, low)| high.max(low)).collect(),
    }
}
