use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black; white from below its low into its lower half, beyond about its close.
pub fn cdl_thrusting<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (open, low, close) = (bars.open, bars.low, bars.close);
        let [before, bar] = [i - 1, i];
        let colours = bars.black(before) && bars.white(bar);
        let opens = bars.long(before) && open[bar] < low[before];
        let middle = close[before] + bars.body(before) / N::whole(2);
        let leaves = bars.more(close[bar], close[before] + bars.equal(before));
        if colours && opens && leaves && !bars.more(close[bar], middle) {
            -100
        } else {
            0
        }
    })
}
