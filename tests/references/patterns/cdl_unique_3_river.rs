use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black, black within it with a lower low, and short and white above that low.
pub fn cdl_unique_3_river<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, low, close) = (bars.open, bars.low, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let colours = [first, second, third].map(|at| bars.white(at)) == [false, false, true];
        let within = close[second] > close[first] && open[second] <= open[first];
        let river = low[second] < low[first] && open[third] > low[second];
        if colours && bars.long(first) && within && river && bars.short(third) {
            100
        } else {
            0
        }
    })
}
