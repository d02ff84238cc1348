use crate::mesa::mesa;
use crate::scales::magnitudes;
use crate::{Arguments, Expected, Number};

/// Averages whose share follows from the phase of the cycle.
pub fn mama<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [fast, slow] =
        ["fast_limit", "slow_limit"].map(|name| N::from(arguments.param::<f64>(name)));
    let data = arguments.input("data");
    let averages = mesa(data, &magnitudes(data), fast, slow);
    Expected {
        outputs: vec![averages.mama, averages.fama],
        scale: averages.errors,
    }
}
