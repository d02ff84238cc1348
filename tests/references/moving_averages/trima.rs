use crate::averages::triangular_mean;
use crate::scales::largest;
use crate::windows::windows;
use crate::{Arguments, Expected, Number};

/// Weights 1, 2, … from either end to the middle, divided by their sum.
pub fn trima<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, triangular_mean)],
        scale: largest(data, period),
    }
}
