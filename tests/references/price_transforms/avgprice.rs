use crate::each::of_prices;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn avgprice<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_prices(
        arguments,
        ["open", "high", "low", "close"],
        |[open, high, low, close]| (open + high + low + close) / N::whole(4),
    )
}
