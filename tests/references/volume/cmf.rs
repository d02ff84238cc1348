use crate::volume::ad::money_flows;
use crate::windows::{combined, nothing_by_zero, sum, windows};
use crate::{Arguments, Expected, Number};

/// The sum of each volume times the place of the close in its range over the sum of the volumes.
pub fn cmf<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let volume = arguments.input("volume");
    let period: usize = arguments.param("period");
    let sums = |values: &[N]| windows(values, period, |window| sum(window.iter().copied()));
    let values = combined(
        &sums(&money_flows(arguments)),
        &sums(volume),
        nothing_by_zero,
    );
    Expected {
        outputs: vec![values],
        scale: vec![1.0; volume.len()],
    }
}
