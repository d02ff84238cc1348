use crate::windows::{changes, nothing_by_zero};
use crate::{Arguments, Expected, Number};

/// From the value `period` before.
pub fn rocp<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    changes(arguments, |old, new| nothing_by_zero(new - old, old))
}
