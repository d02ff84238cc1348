use crate::averages::zero_lag;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// The exponential average of 2·x less the x of (period − 1) / 2 bars before.
pub fn zlema<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![zero_lag(data, period)],
        // It forgets a value no earlier than an average over as many more.
        scale: remembered(data, 1.0 - 1.0 / (period as f64 + 1.0)),
    }
}
