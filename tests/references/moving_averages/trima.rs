use crate::scales::largest;
use crate::windows::{sum, windows};
use crate::{Arguments, Expected, Number};

/// Weights 1, 2, … from either end to the middle, divided by their sum.
pub fn trima<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let weight = |k: usize| N::whole((k + 1).min(period - k));
    let total = sum((0..period).map(weight));
    let mean = |window: &[N]| sum((0..period).map(|k| weight(k) * window[k])) / total;
    Expected {
        outputs: vec![windows(data, period, mean)],
        scale: largest(data, period),
    }
}
