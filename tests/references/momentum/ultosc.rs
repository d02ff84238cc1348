use crate::directional::ranges;
use crate::windows::{combined, later, sum, windows};
use crate::{Arguments, Expected, Number};

/// 100·(4·short + 2·medium + long)/7 of the shares of pressure in range, which begin at the second bar.
pub fn ultosc<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [low, close] = ["low", "close"].map(|name| arguments.input(name));
    let pressure = |at: usize| close[at] - low[at].min(close[at - 1]);
    let pressures: Vec<N> = (1..close.len()).map(pressure).collect();
    let ranges = ranges(arguments);
    let mut periods = ["period1", "period2", "period3"].map(|name| arguments.param::<usize>(name));
    periods.sort_unstable();
    let total =
        |values: &[N], period| windows(values, period, |window| sum(window.iter().copied()));
    let [short, medium, long] = periods.map(|period| {
        combined(
            &total(&pressures, period),
            &total(&ranges, period),
            |part, range| {
                if range == N::whole(0) {
                    range
                } else {
                    part / range
                }
            },
        )
    });
    let two = combined(&short, &medium, |short, medium| {
        N::whole(4) * short + N::whole(2) * medium
    });
    let values = combined(&two, &long, |two, long| {
        N::whole(100) * (two + long) / N::whole(7)
    });
    Expected {
        outputs: vec![later(close.len().min(1), values)],
        scale: vec![100.0; close.len()],
    }
}
