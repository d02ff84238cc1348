use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A short body near the high before, a longer shadow below it, and next to none above it.
pub fn cdl_hanging_man<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let high = bars.high;
        let [before, bar] = [i - 1, i];
        let head = bars.short(bar) && bars.bare_above(bar);
        let hangs = bars.more(bars.lower(bar), bars.body(bar));
        let is_high = !bars.more(high[before] - bars.near(before), bars.bottom(bar));
        if head && hangs && is_high { -100 } else { 0 }
    })
}
