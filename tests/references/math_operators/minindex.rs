use crate::windows::{held_positions, lowest};
use crate::{Arguments, Expected, Number};

/// The one that is held, until it leaves the window or a newer one is as low; then the oldest of those that are.
pub fn minindex<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    Expected {
        outputs: vec![held_positions(data, arguments.param("period"), lowest)],
        scale: vec![1.0; data.len()],
    }
}
