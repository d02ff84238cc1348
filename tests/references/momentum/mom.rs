use crate::windows::changes;
use crate::{Arguments, Expected, Number};

/// From the value `period` before.
pub fn mom<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    changes(arguments, |old, new| new - old)
}
