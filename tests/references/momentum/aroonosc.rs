use crate::momentum::aroon::aroon;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// Up less down.
pub fn aroonosc<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let Expected { outputs, scale } = aroon(arguments);
    Expected {
        outputs: vec![combined(&outputs[1], &outputs[0], |up, down| up - down)],
        scale,
    }
}
