use crate::scales::largest;
use crate::windows::{combined, deviation, mean, windows};
use crate::{Arguments, Expected, Number};

/// mean ± dev·population standard deviation of the window.
pub fn bollinger_bands<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let (up, down): (f64, f64) = (arguments.param("devup"), arguments.param("devdn"));
    let middle = windows(data, period, mean);
    let deviations = windows(data, period, deviation);
    let band = |factor: f64| {
        combined(&middle, &deviations, |mean, deviation| {
            mean + N::from(factor) * deviation
        })
    };
    let reach = 1.0 + up.abs().max(down.abs());
    let scale = largest(data, period);
    Expected {
        outputs: vec![band(up), middle.clone(), band(-down)],
        scale: scale.into_iter().map(|largest| reach * largest).collect(),
    }
}
