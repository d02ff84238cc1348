use crate::directional::indicators;
use crate::{Arguments, Expected, Number};

/// The sum of movements down by that of the true ranges.
pub fn minus_di<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [_, minus] = indicators(arguments);
    Expected {
        scale: vec![100.0; minus.len()],
        outputs: vec![minus],
    }
}
