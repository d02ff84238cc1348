use crate::each::of_prices;
use crate::{Arguments, Expected, Number};

/// Bar by bar.
pub fn medprice<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    of_prices(arguments, ["high", "low"], |[high, low]| {
        (high + low) / N::whole(2)
    })
}
