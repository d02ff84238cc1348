use crate::averages::repeated;
use crate::windows::{differences, sum, windows};
use crate::{Arguments, Expected, Number};

/// The sum of an average of high − low by the average of that, 1 where there is no range.
pub fn massi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let ranges = differences(arguments, ["high", "low"]);
    let [fast, slow]: [usize; 2] = ["fast_period", "slow_period"].map(|name| arguments.param(name));
    let averages = repeated(&ranges, fast, 2);
    let (before, averages) = averages.split_at(ranges.len().min(2 * (fast - 1)));
    let averages: Vec<&Vec<N>> = averages.iter().flatten().collect();
    let ratio = |e: &&Vec<N>| {
        if e[1] == N::whole(0) {
            N::whole(1)
        } else {
            e[0] / e[1]
        }
    };
    let ratios: Vec<N> = averages.iter().map(ratio).collect();
    let sums = windows(&ratios, slow, |window| sum(window.iter().copied()));
    // What is left of an average after very long is too small for a number.
    let is_vague = |e: &&Vec<N>| e[1] != N::whole(0) && e[1].to_f64() < 1e-280;
    let size = |at: usize| {
        let window = &averages[(at + 1).saturating_sub(slow)..=at];
        if window.iter().any(is_vague) {
            f64::INFINITY
        } else {
            slow as f64
        }
    };
    Expected {
        scale: [
            vec![f64::NAN; before.len()],
            (0..averages.len()).map(size).collect(),
        ]
        .concat(),
        outputs: vec![[vec![None; before.len()], sums].concat()],
    }
}
