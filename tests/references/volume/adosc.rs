use crate::scales::remembered;
use crate::volume::ad::ad;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// The fast average of the accumulation/distribution line less the slow one, both begun with its first value.
pub fn adosc<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let line: Vec<N> = ad(arguments).outputs[0].iter().copied().flatten().collect();
    let [fast, slow]: [usize; 2] = ["fast_period", "slow_period"].map(|name| arguments.param(name));
    let average = |period: usize| {
        let share = N::ratio(2, period + 1);
        let mut last = line.first().copied();
        let mut step = |at: usize| {
            last = last.map(|y| y + share * (line[at] - y));
            last.filter(|_| at + 1 >= fast.max(slow))
        };
        (0..line.len()).map(&mut step).collect::<Vec<_>>()
    };
    let share = 2.0 / (fast.max(slow) as f64 + 1.0);
    Expected {
        outputs: vec![combined(&average(fast), &average(slow), |fast, slow| {
            fast - slow
        })],
        // A flow is known to a part of its volume.
        scale: remembered(arguments.input("volume"), 1.0 - share),
    }
}
