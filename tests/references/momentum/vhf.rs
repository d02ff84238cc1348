use crate::paths::path_length;
use crate::windows::{combined, highest, lowest, nothing_by_zero, windows};
use crate::{Arguments, Expected, Number};

/// The range of the last values over the way of the last steps.
pub fn vhf<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let ranges = windows(data, period, |window| highest(window) - lowest(window));
    Expected {
        outputs: vec![combined(
            &ranges,
            &path_length(data, period),
            nothing_by_zero,
        )],
        scale: vec![1.0; data.len()],
    }
}
