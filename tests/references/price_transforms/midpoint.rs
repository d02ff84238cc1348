use crate::scales::largest;
use crate::windows::{highest, lowest, windows};
use crate::{Arguments, Expected, Number};

/// Of each window.
pub fn midpoint<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, |window| {
            (highest(window) + lowest(window)) / N::whole(2)
        })],
        scale: largest(data, period),
    }
}
