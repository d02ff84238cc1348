use crate::windows::{covariance, later, nothing_by_zero, pairs};
use crate::{Arguments, Expected, Number};

/// The covariance of the changes by the variance of those of x.
pub fn beta<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [x, y] = ["x", "y"].map(|name| {
        let values = arguments.input(name).windows(2);
        let changes = values.map(|pair| nothing_by_zero(pair[1] - pair[0], pair[0]));
        changes.collect::<Vec<N>>()
    });
    let period: usize = arguments.param("period");
    let slopes = pairs(&x, &y, period, |x, y| {
        nothing_by_zero(covariance(x, y), covariance(x, x))
    });
    let sizes = pairs(&x, &y, period, |x, y| {
        nothing_by_zero(covariance(y, y).sqrt(), covariance(x, x).sqrt())
    });
    let first = arguments.input("x").len().min(1);
    let size = |size: Option<N>| size.map_or(f64::NAN, N::to_f64);
    Expected {
        outputs: vec![later(first, slopes)],
        scale: later(first, sizes).into_iter().map(size).collect(),
    }
}
