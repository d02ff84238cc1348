use crate::directional::{movements, wilder_sum};
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// Wilder's sum of the movements up.
pub fn plus_dm<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let period: usize = arguments.param("period");
    let movements = &movements(arguments)[0];
    let sizes = remembered(movements, 1.0 - 1.0 / period as f64);
    let scale = sizes.into_iter().map(|size| size * period as f64);
    Expected {
        outputs: vec![wilder_sum(movements, period)],
        scale: std::iter::once(f64::NAN).chain(scale).collect(),
    }
}
