use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A doji with a shadow that is longer than its body.
pub fn cdl_long_legged_doji<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let long = |shadow: N| bars.more(shadow, bars.body(i));
        if bars.doji(i) && (long(bars.lower(i)) || long(bars.upper(i))) {
            100
        } else {
            0
        }
    })
}
