use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two long bare bodies of unlike colour, with a gap the way of the second: the sign of the longer.
pub fn cdl_kicking_by_length<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (high, low) = (bars.high, bars.low);
        let [before, bar] = [i - 1, i];
        let marubozu = |at: usize| bars.long(at) && bars.bare_above(at) && bars.bare_below(at);
        let gap = if bars.white(bar) {
            low[bar] > high[before]
        } else {
            high[bar] < low[before]
        };
        let kicks =
            bars.sign(before) == -bars.sign(bar) && gap && marubozu(before) && marubozu(bar);
        if !kicks {
            0
        } else if bars.more(bars.body(bar), bars.body(before)) {
            100 * bars.sign(bar)
        } else {
            100 * bars.sign(before)
        }
    })
}
