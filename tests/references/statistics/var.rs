use crate::scales::spread;
use crate::windows::{deviation, windows};
use crate::{Arguments, Expected, Number};

/// The square of the population standard deviation of a window.
pub fn var<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let variance = |window: &[N]| deviation(window) * deviation(window);
    Expected {
        outputs: vec![windows(data, period, variance)],
        scale: spread(data, period)
            .into_iter()
            .map(|spread| spread * spread)
            .collect(),
    }
}
