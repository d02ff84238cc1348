use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black, a doji below it, long and white far up into the first.
pub fn cdl_morning_doji_star<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 12, |bars, i| {
        let close = bars.close;
        let [first, second, third] = [i - 2, i - 1, i];
        let level = close[first] + penetration * bars.body(first);
        let colours = bars.black(first) && bars.white(third);
        let lengths = bars.long(first) && bars.doji(second) && bars.long(third);
        let gap = bars.gap_down(first, second);
        if colours && lengths && gap && bars.more(close[third], level) {
            100
        } else {
            0
        }
    })
}
