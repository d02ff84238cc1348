use crate::averages::wilder;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// Wilder's average of the true range; the first bar's range is high − low.
pub fn atr<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let range = |i: usize| match i.checked_sub(1) {
        None => high[0] - low[0],
        Some(previous) => (high[i] - low[i])
            .max((high[i] - close[previous]).abs())
            .max((low[i] - close[previous]).abs()),
    };
    let ranges: Vec<N> = (0..high.len()).map(range).collect();
    Expected {
        outputs: vec![wilder(&ranges, period)],
        scale: remembered(&ranges, 1.0 - 1.0 / period as f64),
    }
}
