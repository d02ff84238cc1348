use crate::scales::largest;
use crate::windows::{combined, mean, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The mean of the last few median prices less that of more of them.
pub fn ao<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let periods = ["fast_period", "slow_period"].map(|name| arguments.param::<usize>(name));
    let (fast, slow) = (periods[0].min(periods[1]), periods[0].max(periods[1]));
    let prices: Vec<N> = zip(high, low)
        .map(|(high, low)| (*high + *low) / N::whole(2))
        .collect();
    let largest_of = |prices: &[N]| largest(prices, slow);
    Expected {
        outputs: vec![combined(
            &windows(&prices, fast, mean),
            &windows(&prices, slow, mean),
            |fast, slow| fast - slow,
        )],
        scale: zip(largest_of(high), largest_of(low))
            .map(|(high, low)| high.max(low))
            .collect(),
    }
}
