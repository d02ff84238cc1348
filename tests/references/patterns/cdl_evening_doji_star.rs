use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and white, a doji above it, long and black far down into the first.
pub fn cdl_evening_doji_star<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 12, |bars, i| {
        let close = bars.close;
        let [first, second, third] = [i - 2, i - 1, i];
        let level = close[first] - penetration * bars.body(first);
        let colours = bars.white(first) && bars.black(third);
        let lengths = bars.long(first) && bars.doji(second) && bars.long(third);
        let gap = bars.gap_up(first, second);
        if colours && lengths && gap && bars.more(level, close[third]) {
            -100
        } else {
            0
        }
    })
}
