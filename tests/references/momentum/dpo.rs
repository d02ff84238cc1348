use crate::scales::largest;
use crate::windows::{mean, windows};
use crate::{Arguments, Expected, Number};

/// The value half a period and one before, less the mean.
pub fn dpo<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let back = period / 2 + 1;
    let means = windows(data, period, mean);
    let value = |at: usize| Some(data[at.checked_sub(back)?] - means[at]?);
    Expected {
        outputs: vec![(0..data.len()).map(value).collect()],
        scale: largest(data, period.max(back + 1)),
    }
}
