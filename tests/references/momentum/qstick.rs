use crate::scales::largest;
use crate::windows::{mean, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The mean of the bodies.
pub fn qstick<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (open, close) = (arguments.input("open"), arguments.input("close"));
    let period: usize = arguments.param("period");
    let bodies: Vec<N> = zip(open, close)
        .map(|(open, close)| *close - *open)
        .collect();
    Expected {
        outputs: vec![windows(&bodies, period, mean)],
        scale: largest(&bodies, period),
    }
}
