use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three white bars without upper shadows that march up, none of which loses much of its step.
pub fn cdl_3_white_soldiers<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let soldier = |at: usize| bars.white(at) && bars.bare_above(at);
        let march = |from: usize, to: usize| {
            close[to] > close[from]
                && open[to] > open[from]
                && !bars.more(open[to], close[from] + bars.near(from))
                && bars.more(bars.body(to), bars.body(from) - bars.far(from))
        };
        let soldiers = soldier(first) && soldier(second) && soldier(third);
        if soldiers && march(first, second) && march(second, third) && bars.long(third) {
            100
        } else {
            0
        }
    })
}
