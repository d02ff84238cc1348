use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A short body near the low before, a longer shadow below it, and next to none above it.
pub fn cdl_hammer<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let body = bars.body(i);
        let upper = bars.high[i] - bars.top(i);
        let near = bars.low[i - 1] + bars.usual(i - 1, 5, |at| bars.range(at)) / N::whole(5);
        let conditions = [
            bars.more(bars.usual(i, 10, |at| bars.body(at)), body),
            bars.more(bars.bottom(i) - bars.low[i], body),
            bars.more(bars.usual(i, 10, |at| bars.range(at)), N::whole(10) * upper),
            !bars.more(bars.bottom(i), near),
        ];
        if conditions == [true; 4] { 100 } else { 0 }
    })
}
