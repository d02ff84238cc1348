use crate::directional::ranges;
use crate::windows::{combined, later, nothing_by_zero, sum, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The sums of the ways from a low to the next high, and from a high to the next low, over that of the true ranges.
pub fn vortex<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let period: usize = arguments.param("period");
    let total = |values: &[N]| windows(values, period, |window| sum(window.iter().copied()));
    let range = total(&ranges(arguments));
    let share = |to: &[N], from: &[N]| {
        let ways: Vec<N> = (1..to.len())
            .map(|at| (to[at] - from[at - 1]).abs())
            .collect();
        later(
            to.len().min(1),
            combined(&total(&ways), &range, nothing_by_zero),
        )
    };
    let (plus, minus) = (share(high, low), share(low, high));
    let larger = |(plus, minus): (&Option<N>, &Option<N>)| Some((*plus)?.max((*minus)?).to_f64());
    Expected {
        scale: zip(&plus, &minus)
            .map(|both| larger(both).unwrap_or(f64::NAN))
            .collect(),
        outputs: vec![plus, minus],
    }
}
