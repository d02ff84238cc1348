use crate::scales::largest;
use crate::windows::{mean, mean_deviation, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The distance of the typical price from its mean by 0.015 of the mean distance.
pub fn cci<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let typical = |at: usize| (high[at] + low[at] + close[at]) / N::whole(3);
    let prices: Vec<N> = (0..close.len()).map(typical).collect();
    let unit = N::from(0.015);
    let index = |window: &[N]| {
        let deviation = mean_deviation(window);
        if deviation == N::whole(0) {
            return deviation;
        }
        (window[period - 1] - mean(window)) / (unit * deviation)
    };
    // Prices are known to a part of their level, and are divided by the deviation here.
    let deviations = windows(&prices, period, mean_deviation);
    let scale = zip(largest(&prices, period), deviations).map(|(level, deviation)| {
        deviation.map_or(f64::NAN, |deviation| {
            100.0 + level / (0.015 * deviation.to_f64())
        })
    });
    Expected {
        outputs: vec![windows(&prices, period, index)],
        scale: scale.collect(),
    }
}
