use crate::scales::largest;
use crate::windows::{weighted_mean, windows};
use crate::{Arguments, Expected, Number};

/// The mean of each window, weighted by 1 for the oldest value to `period` for the newest.
pub fn wma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, weighted_mean)],
        scale: largest(data, period),
    }
}
