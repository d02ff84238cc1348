use crate::momentum::ao::ao;
use crate::windows::{combined, known, later, mean, windows};
use crate::{Arguments, Expected, Number};

/// The awesome oscillator less its mean.
pub fn ac<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let Expected { outputs, scale } = ao(arguments);
    let period: usize = arguments.param("signal_period");
    let (before, values) = known(&outputs[0]);
    let means = later(before, windows(&values, period, mean));
    // The largest of those that are averaged.
    let first = |at: usize| (at + 1).saturating_sub(period);
    let largest = |at: usize| scale[first(at)..=at].iter().copied().fold(0.0, f64::max);
    Expected {
        outputs: vec![combined(&outputs[0], &means, |value, mean| value - mean)],
        scale: (0..scale.len()).map(largest).collect(),
    }
}
