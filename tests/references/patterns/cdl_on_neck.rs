use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black; white from below its low to about that low.
pub fn cdl_on_neck<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (open, low, close) = (bars.open, bars.low, bars.close);
        let [before, bar] = [i - 1, i];
        let colours = bars.black(before) && bars.white(bar);
        let opens = bars.long(before) && open[bar] < low[before];
        let ends = bars.within(close[bar], low[before], bars.equal(before));
        if colours && opens && ends { -100 } else { 0 }
    })
}
