use crate::averages::triple;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// From the exponential average and those of it.
pub fn tema<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![triple(data, period)],
        scale: remembered(data, 1.0 - 1.0 / (period as f64 + 1.0)),
    }
}
