use crate::scales::spread;
use crate::windows::{deviation, windows};
use crate::{Arguments, Expected, Number};

/// The population standard deviation of a window.
pub fn stddev<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, deviation)],
        // A deviation does not depend on the level, so its error may not either.
        scale: spread(data, period),
    }
}
