use crate::each::of_each;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn div<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_each(arguments, ["x", "y"], |[x, y]| {
        if y == N::whole(0) { y } else { x / y }
    })
}
