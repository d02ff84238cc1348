use crate::averages::wilder;
use crate::momentum::dx::dx;
use crate::windows::{known, later};
use crate::{Arguments, Expected, Number};

/// Wilder's average of the directional movement index.
pub fn adx<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (before, index) = known(&dx(arguments).outputs[0]);
    let values = later(before, wilder(&index, arguments.param("period")));
    Expected {
        scale: vec![100.0; values.len()],
        outputs: vec![values],
    }
}
