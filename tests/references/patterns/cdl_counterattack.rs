use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two long bodies of unlike colour that end at the same price.
pub fn cdl_counterattack<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let close = bars.close;
        let [before, bar] = [i - 1, i];
        let turns = bars.sign(before) == -bars.sign(bar);
        let meets = bars.within(close[bar], close[before], bars.equal(before));
        if turns && bars.long(before) && bars.long(bar) && meets {
            100 * bars.sign(bar)
        } else {
            0
        }
    })
}
