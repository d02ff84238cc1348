use crate::averages::{average, average_scale};
use crate::scales::{largest, magnitudes};
use crate::windows::{combined, deviation, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// average ± dev·population standard deviation of the window.
pub fn bollinger_bands<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let (up, down): (f64, f64) = (arguments.param("devup"), arguments.param("devdn"));
    let kind: String = arguments.param("average");
    let averages = average(&kind, data, period);
    let deviations = windows(data, period, deviation);
    let middle = combined(&averages, &deviations, |average, _| average);
    let band = |factor: f64| {
        combined(&middle, &deviations, |average, deviation| {
            average + N::from(factor) * deviation
        })
    };
    let reach = up.abs().max(down.abs());
    let of_average = average_scale(&kind, data, &magnitudes(data), period);
    let scale = zip(of_average, largest(data, period));
    Expected {
        outputs: vec![band(up), middle.clone(), band(-down)],
        scale: scale
            .map(|(average, window)| average + reach * window)
            .collect(),
    }
}
