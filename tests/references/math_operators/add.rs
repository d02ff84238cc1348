use crate::each::of_each;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn add<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_each(arguments, ["x", "y"], |[x, y]| x + y)
}
