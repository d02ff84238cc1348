use crate::scales::remembered;
use crate::windows::running_sum;
use crate::{Arguments, Expected, Number};

/// Added up.
pub fn cumsum<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let sums = running_sum(arguments.input("data"));
    Expected {
        scale: remembered(&sums, 1.0),
        outputs: vec![sums.into_iter().map(Some).collect()],
    }
}
