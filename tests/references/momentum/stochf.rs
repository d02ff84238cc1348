use crate::averages::{average, average_scale};
use crate::stochastic::stochastic;
use crate::windows::{combined, known, later};
use crate::{Arguments, Expected, Number};

/// The place of the close in the range of the last bars, and its average.
pub fn stochf<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let [fastk_period, fastd_period] =
        ["fastk_period", "fastd_period"].map(|name| arguments.param(name));
    let kind: String = arguments.param("average");
    let places = stochastic(high, low, close, fastk_period);
    let (before, values) = known(&places);
    let scale = average_scale(&kind, &values, &vec![100.0; values.len()], fastd_period);
    let d = later(before, average(&kind, &values, fastd_period));
    let k = combined(&places, &d, |place, _| place);
    Expected {
        outputs: vec![k, d],
        scale: [vec![f64::NAN; before], scale].concat(),
    }
}
