//! Oscillators: two averages of one kind beside each other.

use crate::arguments::Arguments;
use crate::averages::{average, average_scale};
use crate::number::Number;
use crate::scales::magnitudes;
use std::iter::zip;

/// The averages over the shorter and over the longer period, and the sizes that they are known to a part of.
pub struct Averages<N> {
    pub short: Vec<Option<N>>,
    pub long: Vec<Option<N>>,
    pub sizes: Vec<f64>,
}

/// The averages that the parameters of an oscillator ask for.
pub fn averages<N: Number>(arguments: &Arguments<N>, data: &[N]) -> Averages<N> {
    let periods = ["fast_period", "slow_period"].map(|name| arguments.param::<usize>(name));
    let (fast, slow) = (periods[0].min(periods[1]), periods[0].max(periods[1]));
    let kind: String = arguments.param("average");
    let size = |period| average_scale(&kind, data, &magnitudes(data), period);
    Averages {
        short: average(&kind, data, fast),
        long: average(&kind, data, slow),
        sizes: zip(size(fast), size(slow))
            .map(|(fast, slow)| fast.max(slow))
            .collect(),
    }
}

/// What 100·(x − y)/y is known to a part of, where x and y are known to a part of `size`.
pub fn percent_scale<N: Number>(x: N, y: N, size: f64) -> f64 {
    let [x, y] = [x, y].map(|x| x.to_f64().abs());
    // Nothing, where nothing is divided by nothing.
    (100.0 * (size / y) * (1.0 + x / y)).max(0.0)
}
