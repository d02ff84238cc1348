use crate::scales::largest;
use crate::windows::{differences, mean, windows};
use crate::{Arguments, Expected, Number};

/// The mean of high − low.
pub fn adr<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let ranges = differences(arguments, ["high", "low"]);
    let period: usize = arguments.param("period");
    Expected {
        outputs: vec![windows(&ranges, period, mean)],
        scale: largest(&ranges, period),
    }
}
