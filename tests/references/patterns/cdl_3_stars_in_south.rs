use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three black bars, each a smaller picture of the one before, that stand higher and higher.
pub fn cdl_3_stars_in_south<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, high, low, close) = (bars.open, bars.high, bars.low, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let black = [first, second, third].iter().all(|at| bars.black(*at));
        let one = bars.long(first) && bars.more(bars.lower(first), bars.body(first));
        let two = bars.more(bars.body(first), bars.body(second))
            && close[first] < open[second]
            && open[second] <= high[first]
            && low[first] <= low[second]
            && low[second] < close[first]
            && bars.shadow_below(second);
        let three = bars.short(third)
            && bars.bare_below(third)
            && bars.bare_above(third)
            && low[third] > low[second]
            && high[third] < high[second];
        if black && one && two && three { 100 } else { 0 }
    })
}
