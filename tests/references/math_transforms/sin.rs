use crate::each::{bars, of_each};
use crate::{Arguments, Expected, Number};

/// Value by value.
pub fn sin<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    Expected {
        scale: sizes(arguments),
        ..of_each(arguments, ["data"], |[x]| x.sin())
    }
}

/// How large a sine can be: 1, but no larger than the angle. After many circles one of nearly nothing is known no better.
pub fn sizes<N: Number>(arguments: &Arguments<N>) -> Vec<f64> {
    let angles = bars(arguments, ["data"]);
    angles.map(|[x]| x.to_f64().abs().min(1.0)).collect()
}
