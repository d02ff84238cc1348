use crate::each::of_each;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn bop<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_each(
        arguments,
        ["open", "high", "low", "close"],
        |[open, high, low, close]| {
            let range = high - low;
            if range > N::whole(0) {
                (close - open) / range
            } else {
                N::whole(0)
            }
        },
    )
}
