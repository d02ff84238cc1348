use crate::averages::{average, average_scale};
use crate::stochastic::stochastic;
use crate::windows::{combined, known, later};
use crate::{Arguments, Expected, Number};

/// The place of the close in the range of the last bars, averaged once, and once more.
pub fn stoch<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let smoothed = |values: &[Option<N>], sizes: &[f64], line: &str| {
        let (before, values) = known(values);
        let kind: String = arguments.param(&format!("{line}_average"));
        let period = arguments.param(&format!("{line}_period"));
        let scale = average_scale(&kind, &values, &sizes[before..], period);
        let values = later(before, average(&kind, &values, period));
        (values, [vec![f64::NAN; before], scale].concat())
    };
    let places = stochastic(high, low, close, arguments.param("fastk_period"));
    let (k, scale) = smoothed(&places, &vec![100.0; close.len()], "slowk");
    let (d, scale) = smoothed(&k, &scale, "slowd");
    let k = combined(&k, &d, |k, _| k);
    Expected {
        outputs: vec![k, d],
        scale,
    }
}
