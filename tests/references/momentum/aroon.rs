use crate::windows::{age, highest, lowest, windows};
use crate::{Arguments, Expected, Number};

/// How lately, in percent of the period.
pub fn aroon<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let period: usize = arguments.param("period");
    let lately = |age: usize| N::whole(100 * (period - age)) / N::whole(period);
    let down = windows(low, period + 1, |window| {
        lately(age(window, lowest(window)))
    });
    let up = windows(high, period + 1, |window| {
        lately(age(window, highest(window)))
    });
    Expected {
        outputs: vec![down, up],
        scale: vec![100.0; high.len()],
    }
}
