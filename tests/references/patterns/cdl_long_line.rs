use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A long body between shadows that are shorter than usual.
pub fn cdl_long_line<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let bare = |shadow: N| bars.more(bars.shadow(i), shadow);
        if bars.long(i) && bare(bars.upper(i)) && bare(bars.lower(i)) {
            100 * bars.sign(i)
        } else {
            0
        }
    })
}
