use crate::scales::largest;
use crate::windows::{highest, windows};
use crate::{Arguments, Expected, Number};

/// Of each window.
pub fn max<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, highest)],
        scale: largest(data, period),
    }
}
