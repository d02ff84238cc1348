use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, and without a shadow where it began.
pub fn cdl_belt_hold<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let begins = if bars.white(i) {
            bars.bare_below(i)
        } else {
            bars.bare_above(i)
        };
        if bars.long(i) && begins {
            100 * bars.sign(i)
        } else {
            0
        }
    })
}
