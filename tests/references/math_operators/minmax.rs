use crate::scales::largest;
use crate::windows::{highest, lowest, windows};
use crate::{Arguments, Expected, Number};

/// Of each window.
pub fn minmax<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![
            windows(data, period, lowest),
            windows(data, period, highest),
        ],
        scale: largest(data, period),
    }
}
