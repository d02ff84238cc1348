use crate::strength::strength;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// Changes beside their sizes, smoothed twice.
pub fn tsi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let [first, second] = ["first_period", "second_period"].map(|name| arguments.param(name));
    let changes: Vec<N> = data.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let sizes: Vec<N> = changes.iter().map(|change| change.abs()).collect();
    Expected {
        outputs: vec![later(
            data.len().min(1),
            strength(&changes, &sizes, first, second),
        )],
        scale: vec![100.0; data.len()],
    }
}
