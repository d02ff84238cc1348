use crate::each::of_each;
use crate::{Arguments, Expected, Number};

/// Value by value.
pub fn cos<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    Expected {
        scale: vec![1.0; arguments.input("data").len()],
        ..of_each(arguments, ["data"], |[x]| x.cos())
    }
}
