use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// White and long, black with a gap above it, black from within the second into the first.
pub fn cdl_2_crows<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let begins = bars.white(first) && bars.long(first);
        let gap = bars.black(second) && bars.gap_up(first, second);
        let opens = open[second] > open[third] && open[third] > close[second];
        let closes = close[first] > close[third] && close[third] > open[first];
        if begins && gap && bars.black(third) && opens && closes {
            -100
        } else {
            0
        }
    })
}
