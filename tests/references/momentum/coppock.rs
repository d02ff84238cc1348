use crate::scales::largest;
use crate::windows::{known, later, nothing_by_zero, weighted_mean, windows};
use crate::{Arguments, Expected, Number};

/// The weighted mean of the sums of both rates of change.
pub fn coppock<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let spans = ["roc1_period", "roc2_period"].map(|name| arguments.param::<usize>(name));
    let period: usize = arguments.param("period");
    let rates = |at: usize| -> Option<[N; 2]> {
        let before = [at.checked_sub(spans[0])?, at.checked_sub(spans[1])?];
        let rate = |before: usize| N::whole(100) * (data[at] - data[before]);
        Some(before.map(|before| nothing_by_zero(rate(before), data[before])))
    };
    let sums = |of: fn(N) -> N| -> Vec<Option<N>> {
        let sum = |rates: [N; 2]| of(rates[0]) + of(rates[1]);
        (0..data.len()).map(|at| rates(at).map(sum)).collect()
    };
    let (before, rates) = known(&sums(|rate| rate));
    let (_, sizes) = known(&sums(N::abs));
    Expected {
        outputs: vec![later(before, windows(&rates, period, weighted_mean))],
        scale: [vec![f64::NAN; before], largest(&sizes, period)].concat(),
    }
}
