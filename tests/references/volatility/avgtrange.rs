use crate::averages::wilder;
use crate::directional::ranges;
use crate::scales::remembered;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// Wilder's average of the true ranges from the second bar on.
pub fn avgtrange<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let first = arguments.input("close").len().min(1);
    let period: usize = arguments.param("period");
    let ranges = ranges(arguments);
    let sizes = remembered(&ranges, 1.0 - 1.0 / period as f64);
    Expected {
        scale: [vec![f64::NAN; first], sizes].concat(),
        outputs: vec![later(first, wilder(&ranges, period))],
    }
}
