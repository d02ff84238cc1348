use crate::each::of_each;
use crate::windows::nothing_by_zero;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn marketfi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_each(
        arguments,
        ["high", "low", "volume"],
        |[high, low, volume]| nothing_by_zero(high - low, volume),
    )
}
