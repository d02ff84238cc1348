use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two black bodies that end at the same price.
pub fn cdl_matching_low<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 6, |bars, i| {
        let close = bars.close;
        let [before, bar] = [i - 1, i];
        let meets = bars.within(close[bar], close[before], bars.equal(before));
        if bars.black(before) && bars.black(bar) && meets {
            100
        } else {
            0
        }
    })
}
