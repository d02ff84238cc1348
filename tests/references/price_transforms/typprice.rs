use crate::each::of_prices;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn typprice<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_prices(arguments, ["high", "low", "close"], |[high, low, close]| {
        (high + low + close) / N::whole(3)
    })
}
