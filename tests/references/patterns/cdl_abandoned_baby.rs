use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, a doji that shares no price with its neighbours, and long the other way, far into the first.
pub fn cdl_abandoned_baby<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 12, |bars, i| {
        let (high, low, close) = (bars.high, bars.low, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let lengths = bars.long(first) && bars.doji(second) && bars.long(third);
        let depth = penetration * bars.body(first);
        let up = bars.black(first)
            && bars.white(third)
            && high[second] < low[first]
            && high[second] < low[third]
            && bars.more(close[third], close[first] + depth);
        let down = bars.white(first)
            && bars.black(third)
            && low[second] > high[first]
            && low[second] > high[third]
            && bars.more(close[first] - depth, close[third]);
        match (lengths, up, down) {
            (true, true, _) => 100,
            (true, _, true) => -100,
            _ => 0,
        }
    })
}
