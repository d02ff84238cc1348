use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A doji with a shadow below and none above.
pub fn cdl_dragonfly_doji<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        if bars.doji(i) && bars.bare_above(i) && bars.shadow_below(i) {
            100
        } else {
            0
        }
    })
}
