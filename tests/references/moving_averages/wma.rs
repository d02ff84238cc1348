use crate::scales::largest;
use crate::windows::{sum, windows};
use crate::{Arguments, Expected, Number};

/// Weights 1 for the oldest value to `period` for the newest, divided by their sum.
pub fn wma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let total = sum((1..=period).map(N::whole));
    let weighted = |window: &[N]| sum((0..period).map(|k| N::whole(k + 1) * window[k])) / total;
    Expected {
        outputs: vec![windows(data, period, weighted)],
        scale: largest(data, period),
    }
}
