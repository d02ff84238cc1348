use crate::scales::spread;
use crate::windows::{mean_deviation, windows};
use crate::{Arguments, Expected, Number};

/// The mean distance from the mean of a window.
pub fn avgdev<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, mean_deviation)],
        // A deviation does not depend on the level but by what the mean is rounded to.
        scale: std::iter::zip(spread(data, period), data)
            .map(|(spread, x)| spread + 1e-3 * x.to_f64().abs())
            .collect(),
    }
}
