use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A body that covers the one before, of the other colour, and a close further on.
pub fn cdl_3_outside<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 2, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let up = [first, second].map(|at| bars.white(at)) == [false, true]
            && open[second] < close[first]
            && close[second] > open[first]
            && close[third] > close[second];
        let down = [first, second].map(|at| bars.white(at)) == [true, false]
            && open[second] > close[first]
            && close[second] < open[first]
            && close[third] < close[second];
        if up {
            100
        } else if down {
            -100
        } else {
            0
        }
    })
}
