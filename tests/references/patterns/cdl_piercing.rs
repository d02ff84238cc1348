use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black; long and white from below its low into its upper half.
pub fn cdl_piercing<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (open, low, close) = (bars.open, bars.low, bars.close);
        let [before, bar] = [i - 1, i];
        let colours = bars.black(before) && bars.white(bar);
        let opens = bars.long(before) && open[bar] < low[before];
        let middle = close[before] + bars.body(before) / N::whole(2);
        let ends = bars.more(close[bar], middle) && close[bar] < open[before];
        if colours && opens && bars.long(bar) && ends {
            100
        } else {
            0
        }
    })
}
