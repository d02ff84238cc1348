use crate::each::of_each;
use crate::math_transforms::sin::sizes;
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// Value by value.
pub fn tan<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let values = of_each(arguments, ["data"], |[x]| x.tan());
    // It grows by 1 and its square where the angle does.
    let sizes = zip(sizes(arguments), &values.scale).map(|(size, value)| size + value * value);
    Expected {
        scale: sizes.collect(),
        ..values
    }
}
