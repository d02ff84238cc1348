use crate::averages::{average, average_scale};
use crate::momentum::rsi::rsi;
use crate::stochastic::stochastic;
use crate::windows::{combined, highest, known, later, lowest};
use crate::{Arguments, Expected, Number};

/// The place of the relative strength index in the range of its last values, and the average of that.
pub fn stochrsi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [fastk_period, fastd_period] =
        ["fastk_period", "fastd_period"].map(|name| arguments.param::<usize>(name));
    let kind: String = arguments.param("average");
    let (before, index) = known(&rsi(arguments).outputs[0]);
    let places = stochastic(&index, &index, &index, fastk_period);
    let (lacking, values) = known(&places);
    let d = later(lacking, average(&kind, &values, fastd_period));
    let k = combined(&places, &d, |place, _| place);
    // The index is known to a part of 100, and is divided by its range here: where that is nearly nothing, so is what is
    // known of the place.
    let range = |window: &[N]| (highest(window) - lowest(window)).to_f64();
    let size = |range: f64| match range {
        0.0 => 100.0,
        range => (100.0 * (1.0 + 100.0 / range)).min(f64::MAX),
    };
    let sizes: Vec<f64> = index.windows(fastk_period).map(range).map(size).collect();
    let scale = average_scale(&kind, &values, &sizes, fastd_period);
    let unknown = vec![f64::NAN; before + lacking];
    Expected {
        outputs: vec![later(before, k), later(before, d)],
        scale: [unknown, scale].concat(),
    }
}
