use crate::averages::repeated;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// From the exponential average and those of it.
pub fn tema<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let values = repeated(data, period, 3)
        .into_iter()
        .map(|averages| averages.map(|e| N::whole(3) * (e[0] - e[1]) + e[2]));
    Expected {
        outputs: vec![values.collect()],
        scale: remembered(data, 1.0 - 1.0 / (period as f64 + 1.0)),
    }
}
