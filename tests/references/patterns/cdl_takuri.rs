use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A doji with no shadow above, and one of more than twice its body below.
pub fn cdl_takuri<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let long = bars.more(bars.lower(i), N::whole(2) * bars.body(i));
        if bars.doji(i) && bars.bare_above(i) && long {
            100
        } else {
            0
        }
    })
}
