use crate::each::of_prices;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn wclprice<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_prices(arguments, ["high", "low", "close"], |[high, low, close]| {
        (high + low + N::whole(2) * close) / N::whole(4)
    })
}
