use crate::averages::tillson;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// From the third to the sixth of the exponential averages, each of the one before.
pub fn t3<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let factor = N::from(arguments.param::<f64>("vfactor"));
    Expected {
        outputs: vec![tillson(data, period, factor)],
        scale: remembered(data, 1.0 - 0.5 / (period as f64 + 1.0)),
    }
}
