use crate::averages::exponential;
use crate::scales::remembered;
use crate::windows::{differences, nothing_by_zero};
use crate::{Arguments, Expected, Number};

/// The change of the exponential average of high − low over `roc_period` bars, in percent.
pub fn cvi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let ranges = differences(arguments, ["high", "low"]);
    let [period, distance]: [usize; 2] = ["period", "roc_period"].map(|name| arguments.param(name));
    let averages = exponential(&ranges, period);
    let before = |at: usize| averages[at.checked_sub(distance)?];
    let value = |at: usize| {
        let (new, old) = (averages[at]?, before(at)?);
        Some(nothing_by_zero(N::whole(100) * (new - old), old))
    };
    let sizes = remembered(&ranges, 1.0 - 2.0 / (period as f64 + 1.0));
    let size = |at: usize| match before(at) {
        // What is left of an average after very long is too small for a number.
        Some(old) if old != N::whole(0) && old.to_f64() < 1e-280 => f64::INFINITY,
        Some(old) => 100.0 * (1.0 + sizes[at] / old.to_f64()),
        None => f64::NAN,
    };
    Expected {
        scale: (0..ranges.len()).map(size).collect(),
        outputs: vec![(0..ranges.len()).map(value).collect()],
    }
}
