use crate::averages::wilder;
use crate::directional::ranges;
use crate::scales::remembered;
use crate::windows::{later, nothing_by_zero};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// Wilder's average of the true ranges from the second bar on, in percent of the close.
pub fn natr<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let close = arguments.input("close");
    let period: usize = arguments.param("period");
    let ranges = ranges(arguments);
    let averages = later(close.len().min(1), wilder(&ranges, period));
    let values = zip(averages, close)
        .map(|(average, close)| Some(nothing_by_zero(N::whole(100) * average?, *close)));
    let sizes = remembered(&ranges, 1.0 - 1.0 / period as f64);
    let sizes = [vec![f64::NAN; close.len().min(1)], sizes].concat();
    let part = |(size, close): (f64, &N)| 100.0 * size / close.to_f64().abs();
    Expected {
        scale: zip(sizes, close).map(part).collect(),
        outputs: vec![values.collect()],
    }
}
