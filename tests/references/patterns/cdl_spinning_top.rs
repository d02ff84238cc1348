use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A short body between longer shadows.
pub fn cdl_spinning_top<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let long = |shadow: N| bars.more(shadow, bars.body(i));
        if bars.short(i) && long(bars.upper(i)) && long(bars.lower(i)) {
            100 * bars.sign(i)
        } else {
            0
        }
    })
}
