use crate::scales::largest;
use crate::windows::{line, windows};
use crate::{Arguments, Expected, Number};

/// The least-squares line of a window over x = 0..period−1: its value at the newest.
pub fn linearreg<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let point = |window: &[N]| {
        let (intercept, slope) = line(window);
        intercept + slope * N::whole(period - 1)
    };
    Expected {
        outputs: vec![windows(data, period, point)],
        scale: largest(data, period),
    }
}
