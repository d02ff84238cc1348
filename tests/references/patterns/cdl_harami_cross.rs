use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, and a doji within it.
pub fn cdl_harami_cross<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let [before, bar] = [i - 1, i];
        let way = -bars.sign(before);
        let (above, below) = (
            bars.top(before) - bars.top(bar),
            bars.bottom(bar) - bars.bottom(before),
        );
        let zero = N::whole(0);
        if !bars.long(before) || !bars.doji(bar) || above < zero || below < zero {
            0
        } else if above > zero && below > zero {
            100 * way
        } else {
            80 * way
        }
    })
}
