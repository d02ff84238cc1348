use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A doji with a shadow above and none below.
pub fn cdl_gravestone_doji<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        if bars.doji(i) && bars.bare_below(i) && bars.shadow_above(i) {
            100
        } else {
            0
        }
    })
}
