use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A long body without shadows.
pub fn cdl_marubozu<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        if bars.long(i) && bars.bare_above(i) && bars.bare_below(i) {
            100 * bars.sign(i)
        } else {
            0
        }
    })
}
