use crate::scales::largest;
use crate::windows::windows;
use crate::{Arguments, Expected, Number};

/// (x[i] + x[i−period]) / 2.
pub fn jsa<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let middle = |window: &[N]| (window[period] + window[0]) / N::whole(2);
    Expected {
        outputs: vec![windows(data, period + 1, middle)],
        scale: largest(data, period + 1),
    }
}
