use crate::windows::windows;
use crate::{Arguments, Expected, Number};

/// How many of the values before the newest of a window are below it, in percent.
pub fn percentrank<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let rank = |window: &[N]| {
        let below = window.iter().filter(|x| **x < window[period]).count();
        N::whole(100 * below) / N::whole(period)
    };
    Expected {
        outputs: vec![windows(data, period + 1, rank)],
        scale: vec![100.0; data.len()],
    }
}
