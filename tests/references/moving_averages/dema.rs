use crate::averages::repeated;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// From the exponential average and those of it.
pub fn dema<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let values = repeated(data, period, 2)
        .into_iter()
        .map(|averages| averages.map(|e| e[0] + e[0] - e[1]));
    Expected {
        outputs: vec![values.collect()],
        scale: remembered(data, 1.0 - 1.0 / (period as f64 + 1.0)),
    }
}
