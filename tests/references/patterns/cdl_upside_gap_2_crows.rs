use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and white, black above it, and black around that, still above.
pub fn cdl_upside_gap_2_crows<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let colours = [first, second, third].map(|at| bars.white(at)) == [true, false, false];
        let lengths = bars.long(first) && !bars.long(second);
        let covers = open[third] > open[second] && close[third] < close[second];
        let above = bars.gap_up(first, second) && close[third] > close[first];
        if colours && lengths && covers && above {
            -100
        } else {
            0
        }
    })
}
