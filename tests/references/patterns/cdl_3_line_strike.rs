use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three of a colour, each opened about the body before and closed further on; the fourth against them all.
pub fn cdl_3_line_strike<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 8, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third, fourth] = [i - 3, i - 2, i - 1, i];
        let way = bars.sign(first);
        let colours = [second, third, fourth].map(|at| bars.sign(at)) == [way, way, -way];
        let opens = |before: usize, at: usize| {
            let near = bars.near(before);
            !bars.more(bars.bottom(before) - near, open[at])
                && !bars.more(open[at], bars.top(before) + near)
        };
        let moves = if way > 0 {
            close[first] < close[second]
                && close[second] < close[third]
                && open[fourth] > close[third]
                && close[fourth] < open[first]
        } else {
            close[first] > close[second]
                && close[second] > close[third]
                && open[fourth] < close[third]
                && close[fourth] > open[first]
        };
        if colours && moves && opens(first, second) && opens(second, third) {
            100 * way
        } else {
            0
        }
    })
}
