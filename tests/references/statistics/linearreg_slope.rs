use crate::scales::largest;
use crate::windows::{line, windows};
use crate::{Arguments, Expected, Number};

/// The least-squares line of a window over x = 0..period−1: its slope.
pub fn linearreg_slope<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, |window| line(window).1)],
        scale: largest(data, period),
    }
}
