use crate::scales::remembered;
use crate::windows::{nothing_by_zero, running_sum};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// All that was paid over all that was traded, at the typical price of each bar.
pub fn vwap<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close, volume] =
        ["high", "low", "close", "volume"].map(|name| arguments.input(name));
    let price = |at: usize| (high[at] + low[at] + close[at]) / N::whole(3);
    let prices: Vec<N> = (0..close.len()).map(price).collect();
    let paid: Vec<N> = zip(&prices, volume).map(|(x, w)| *x * *w).collect();
    let values = zip(running_sum(&paid), running_sum(volume));
    Expected {
        outputs: vec![
            values
                .map(|(paid, traded)| Some(nothing_by_zero(paid, traded)))
                .collect(),
        ],
        scale: remembered(&prices, 1.0),
    }
}
