use crate::momentum::adx::adx;
use crate::{Arguments, Expected, Number};

/// The mean of two values of the average directional movement index.
pub fn adxr<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let period: usize = arguments.param("period");
    let Expected { outputs, scale } = adx(arguments);
    let mean = |at: usize| {
        let before = outputs[0][at.checked_sub(period - 1)?]?;
        Some((outputs[0][at]? + before) / N::whole(2))
    };
    Expected {
        outputs: vec![(0..scale.len()).map(mean).collect()],
        scale,
    }
}
