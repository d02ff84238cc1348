use crate::scales::greatest;
use crate::windows::{mean, nothing_by_zero, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// Means of the high and the low, each moved by 4·(high − low) / (high + low) of itself, and of the close.
pub fn acceleration_bands<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let one = N::whole(1);
    let share = |(high, low): (&N, &N)| N::whole(4) * nothing_by_zero(*high - *low, *high + *low);
    let shares: Vec<N> = zip(high, low).map(share).collect();
    let highs: Vec<N> = zip(high, &shares)
        .map(|(x, share)| *x * (one + *share))
        .collect();
    let lows: Vec<N> = zip(low, &shares)
        .map(|(x, share)| *x * (one - *share))
        .collect();
    let size = |bar: usize| {
        let size = high[bar].abs().max(low[bar].abs()).max(close[bar].abs());
        // What the sum is rounded to moves the share.
        (size * (one + shares[bar].abs() * shares[bar].abs())).to_f64()
    };
    let sizes: Vec<f64> = (0..high.len()).map(size).collect();
    Expected {
        outputs: vec![
            windows(&highs, period, mean),
            windows(close, period, mean),
            windows(&lows, period, mean),
        ],
        scale: greatest(&sizes, period),
    }
}
