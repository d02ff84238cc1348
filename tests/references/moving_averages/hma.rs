use crate::averages::hull;
use crate::scales::largest;
use crate::{Arguments, Expected, Number};

/// Twice the weighted mean over half the period less that over all of it, averaged so over the root of the period.
pub fn hma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let values = hull(data, period);
    Expected {
        scale: largest(data, period + period.isqrt() - 1),
        outputs: vec![values],
    }
}
