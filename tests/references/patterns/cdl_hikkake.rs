use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A bar beyond one that is inside the one before it, and closes that come back from there.
pub fn cdl_hikkake<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 5, |bars, i| {
        let (high, low) = (bars.high, bars.low);
        bars.false_breakout(i, |at| {
            let inside = high[at - 1] < high[at - 2] && low[at - 1] > low[at - 2];
            match inside {
                true if high[at] < high[at - 1] && low[at] < low[at - 1] => 100,
                true if high[at] > high[at - 1] && low[at] > low[at - 1] => -100,
                _ => 0,
            }
        })
    })
}
