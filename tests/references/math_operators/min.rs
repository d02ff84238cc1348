use crate::scales::largest;
use crate::windows::{lowest, windows};
use crate::{Arguments, Expected, Number};

/// Of each window.
pub fn min<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, lowest)],
        scale: largest(data, period),
    }
}
