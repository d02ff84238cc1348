use crate::windows::{covariance, pairs};
use crate::{Arguments, Expected, Number};

/// The covariance of a window over the product of both deviations, 0 where one of these is 0.
pub fn correl<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (x, y) = (arguments.input("x"), arguments.input("y"));
    let correlation = |x: &[N], y: &[N]| {
        let deviations = covariance(x, x).sqrt() * covariance(y, y).sqrt();
        if deviations == N::whole(0) {
            deviations
        } else {
            covariance(x, y) / deviations
        }
    };
    Expected {
        outputs: vec![pairs(x, y, arguments.param("period"), correlation)],
        scale: vec![1.0; x.len()],
    }
}
