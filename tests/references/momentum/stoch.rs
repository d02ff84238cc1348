use crate::averages::average;
use crate::stochastic::stochastic;
use crate::windows::{combined, known, later};
use crate::{Arguments, Expected, Number};

/// The place of the close in the range of the last bars, averaged once, and once more.
pub fn stoch<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let smoothed = |values: &[Option<N>], line: &str| {
        let (before, values) = known(values);
        let kind: String = arguments.param(&format!("{line}_average"));
        let period = arguments.param(&format!("{line}_period"));
        later(before, average(&kind, &values, period))
    };
    let places = stochastic(high, low, close, arguments.param("fastk_period"));
    let k = smoothed(&places, "slowk");
    let d = smoothed(&k, "slowd");
    let k = combined(&k, &d, |k, _| k);
    Expected {
        outputs: vec![k, d],
        scale: vec![100.0; close.len()],
    }
}
