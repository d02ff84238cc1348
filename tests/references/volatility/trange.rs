use crate::directional::ranges;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// From the second bar on.
pub fn trange<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let ranges = ranges(arguments);
    let first = arguments.input("close").len().min(1);
    let sizes = ranges.iter().map(|range| range.to_f64());
    Expected {
        scale: [vec![f64::NAN; first], sizes.collect()].concat(),
        outputs: vec![later(first, ranges.into_iter().map(Some).collect())],
    }
}
