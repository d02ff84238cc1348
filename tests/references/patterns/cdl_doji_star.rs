use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, and a doji beyond it.
pub fn cdl_doji_star<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let [before, bar] = [i - 1, i];
        let beyond = if bars.white(before) {
            bars.gap_up(before, bar)
        } else {
            bars.gap_down(before, bar)
        };
        if bars.long(before) && bars.doji(bar) && beyond {
            -100 * bars.sign(before)
        } else {
            0
        }
    })
}
