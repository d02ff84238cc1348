use crate::each::of_each;
use crate::{Arguments, Expected, Number};

/// Value by value.
pub fn sinh<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_each(arguments, ["data"], |[x]| x.sinh())
}
