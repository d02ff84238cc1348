use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A gap, and a body of about the same length back into it, not through it.
pub fn cdl_tasuki_gap<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 7, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let difference = (bars.body(second) - bars.body(third)).abs();
        let alike = bars.more(bars.near(second), difference);
        let up = bars.gap_up(first, second)
            && bars.white(second)
            && bars.black(third)
            && open[second] < open[third]
            && open[third] < close[second]
            && bars.top(first) < close[third]
            && close[third] < open[second];
        let down = bars.gap_down(first, second)
            && bars.black(second)
            && bars.white(third)
            && open[second] > open[third]
            && open[third] > close[second]
            && bars.bottom(first) > close[third]
            && close[third] > open[second];
        match (alike, up, down) {
            (true, true, _) => 100,
            (true, _, true) => -100,
            _ => 0,
        }
    })
}
