use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black; white from below its low to about its close, no lower.
pub fn cdl_in_neck<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (open, low, close) = (bars.open, bars.low, bars.close);
        let [before, bar] = [i - 1, i];
        let colours = bars.black(before) && bars.white(bar);
        let opens = bars.long(before) && open[bar] < low[before];
        let level = close[before] + bars.equal(before);
        let ends = close[bar] >= close[before] && !bars.more(close[bar], level);
        if colours && opens && ends { -100 } else { 0 }
    })
}
