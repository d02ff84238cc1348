use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A short body below the one before, a longer shadow above it, and next to none below it.
pub fn cdl_inverted_hammer<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let [before, bar] = [i - 1, i];
        let head = bars.short(bar) && bars.bare_below(bar);
        let long = bars.more(bars.upper(bar), bars.body(bar));
        if head && long && bars.gap_down(before, bar) {
            100
        } else {
            0
        }
    })
}
