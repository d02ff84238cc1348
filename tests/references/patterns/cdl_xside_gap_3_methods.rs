use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two bodies of a colour with a gap, and one of the other from within the second to within the first.
pub fn cdl_xside_gap_3_methods<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 2, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let way = bars.sign(first);
        let colours = bars.sign(second) == way && bars.sign(third) == -way;
        let gap = if way > 0 {
            bars.gap_up(first, second)
        } else {
            bars.gap_down(first, second)
        };
        let inside = |price: N, at: usize| price < bars.top(at) && price > bars.bottom(at);
        if colours && gap && inside(open[third], second) && inside(close[third], first) {
            100 * way
        } else {
            0
        }
    })
}
