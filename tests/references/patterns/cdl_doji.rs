use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A body of a tenth of the usual range at the most.
pub fn cdl_doji<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 10, |bars, i| {
        let usual = bars.usual(i, 10, |at| bars.range(at));
        if bars.more(N::whole(10) * bars.body(i), usual) {
            0
        } else {
            100
        }
    })
}
