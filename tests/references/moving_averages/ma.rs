use crate::averages::{average, average_scale};
use crate::scales::magnitudes;
use crate::{Arguments, Expected, Number};

/// The average of the kind that is chosen.
pub fn ma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let kind: String = arguments.param("average");
    Expected {
        outputs: vec![average(&kind, data, period)],
        scale: average_scale(&kind, data, &magnitudes(data), period),
    }
}
