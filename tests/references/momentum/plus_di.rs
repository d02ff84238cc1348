use crate::directional::indicators;
use crate::{Arguments, Expected, Number};

/// The sum of movements up by that of the true ranges.
pub fn plus_di<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [plus, _] = indicators(arguments);
    Expected {
        scale: vec![100.0; plus.len()],
        outputs: vec![plus],
    }
}
