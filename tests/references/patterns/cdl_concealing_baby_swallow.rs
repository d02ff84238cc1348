use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Four black bars: bare, bare, one below that reaches up, and one around that.
pub fn cdl_concealing_baby_swallow<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 13, |bars, i| {
        let (high, low, close) = (bars.high, bars.low, bars.close);
        let [first, second, third, fourth] = [i - 3, i - 2, i - 1, i];
        let black = [first, second, third, fourth]
            .iter()
            .all(|at| bars.black(*at));
        let bare = [first, second]
            .iter()
            .all(|at| bars.bare_below(*at) && bars.bare_above(*at));
        let baby =
            bars.gap_down(second, third) && bars.shadow_above(third) && high[third] > close[second];
        let swallowed = high[fourth] > high[third] && low[fourth] < low[third];
        if black && bare && baby && swallowed {
            100
        } else {
            0
        }
    })
}
