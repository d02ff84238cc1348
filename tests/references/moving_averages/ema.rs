use crate::averages::exponential;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// The mean of the first `period`, then y = y + 2/(period+1)·(x − y).
pub fn ema<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![exponential(data, period)],
        scale: remembered(data, 1.0 - 2.0 / (period as f64 + 1.0)),
    }
}
