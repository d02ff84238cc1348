use crate::scales::largest;
use crate::windows::{line, nothing_by_zero};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// 100·(x − y)/x, where y is the next point of the line over the values before.
pub fn fosc<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let value = |at: usize| {
        let (intercept, slope) = line(&data[at.checked_sub(period)?..at]);
        let forecast = intercept + slope * N::whole(period);
        Some(nothing_by_zero(
            N::whole(100) * (data[at] - forecast),
            data[at],
        ))
    };
    // The line is known to a part of its values, which is more of a value that is less.
    let sizes = zip(largest(data, period + 1), data);
    Expected {
        outputs: vec![(0..data.len()).map(value).collect()],
        scale: sizes
            .map(|(largest, x)| 100.0 * largest / x.to_f64().abs())
            .collect(),
    }
}
