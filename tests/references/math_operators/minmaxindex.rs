use crate::windows::{held_positions, highest, lowest};
use crate::{Arguments, Expected, Number};

/// The one of each that is held, until it leaves the window or a newer one is as far; then the oldest of those that are.
pub fn minmaxindex<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![
            held_positions(data, period, lowest),
            held_positions(data, period, highest),
        ],
        scale: vec![1.0; data.len()],
    }
}
