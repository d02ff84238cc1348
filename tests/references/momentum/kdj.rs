use crate::momentum::stoch::stoch;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// The slow stochastic, and 3·k − 2·d.
pub fn kdj<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let Expected { mut outputs, scale } = stoch(arguments);
    let j = combined(&outputs[0], &outputs[1], |k, d| {
        N::whole(3) * k - N::whole(2) * d
    });
    outputs.push(j);
    Expected {
        outputs,
        scale: scale.into_iter().map(|size| 5.0 * size).collect(),
    }
}
