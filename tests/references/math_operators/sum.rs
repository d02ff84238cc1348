use crate::scales::largest;
use crate::windows::{sum as sum_of, windows};
use crate::{Arguments, Expected, Number};

/// Of each window.
pub fn sum<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(data, period, |window| {
            sum_of(window.iter().copied())
        })],
        scale: largest(data, period)
            .into_iter()
            .map(|size| size * period as f64)
            .collect(),
    }
}
