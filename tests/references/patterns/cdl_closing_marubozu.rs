use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, and without a shadow where it ended.
pub fn cdl_closing_marubozu<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let ends = if bars.white(i) {
            bars.bare_above(i)
        } else {
            bars.bare_below(i)
        };
        if bars.long(i) && ends {
            100 * bars.sign(i)
        } else {
            0
        }
    })
}
