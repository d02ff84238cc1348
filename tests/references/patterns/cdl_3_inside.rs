use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, not long and inside it, and out at the other side.
pub fn cdl_3_inside<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let inside = bars.top(first) > bars.top(second) && bars.bottom(first) < bars.bottom(second);
        let harami = bars.long(first) && !bars.long(second) && inside;
        let up = bars.black(first) && bars.white(third) && close[third] > open[first];
        let down = bars.white(first) && bars.black(third) && close[third] < open[first];
        match (harami, up, down) {
            (true, true, _) => 100,
            (true, _, true) => -100,
            _ => 0,
        }
    })
}
