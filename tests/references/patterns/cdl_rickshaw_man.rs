use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A doji about the middle of its bar, between shadows that are longer than its body.
pub fn cdl_rickshaw_man<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let low = bars.low;
        let legs = bars.more(bars.lower(i), bars.body(i)) && bars.more(bars.upper(i), bars.body(i));
        let middle = low[i] + bars.range(i) / N::whole(2);
        let low_enough = !bars.more(bars.bottom(i), middle + bars.near(i));
        let high_enough = !bars.more(middle - bars.near(i), bars.top(i));
        if bars.doji(i) && legs && low_enough && high_enough {
            100
        } else {
            0
        }
    })
}
