use crate::averages::wilder;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// The mean of the first `period`, then y = (y·(period−1) + x)/period.
pub fn smma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![wilder(data, period)],
        scale: remembered(data, 1.0 - 1.0 / period as f64),
    }
}
