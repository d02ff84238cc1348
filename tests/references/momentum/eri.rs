use crate::averages::exponential;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// High and low less the average of the closes.
pub fn eri<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let averages = exponential(close, period);
    let power = |prices: &[N]| {
        let bars = zip(prices, &averages);
        bars.map(|(price, average)| Some(*price - (*average)?))
            .collect()
    };
    let largest: Vec<N> = zip(high, zip(low, close))
        .map(|(high, (low, close))| high.abs().max(low.abs()).max(close.abs()))
        .collect();
    Expected {
        outputs: vec![power(high), power(low)],
        scale: remembered(&largest, 1.0 - 2.0 / (period as f64 + 1.0)),
    }
}
