use crate::scales::largest;
use crate::windows::{mean, windows};
use crate::{Arguments, Expected, Number};

/// The mean of the last `period` values.
pub fn sma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, mean)],
        scale: largest(data, period),
    }
}
