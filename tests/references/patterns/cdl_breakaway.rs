use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, a gap, two more bars on, and one back into the gap.
pub fn cdl_breakaway<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 14, |bars, i| {
        let (open, high, low, close) = (bars.open, bars.high, bars.low, bars.close);
        let [first, second, third, fourth, fifth] = [i - 4, i - 3, i - 2, i - 1, i];
        let way = bars.sign(fifth);
        let colours = [first, second, fourth]
            .iter()
            .all(|at| bars.sign(*at) == -way);
        let later = [(second, third), (third, fourth)];
        let moves = if way > 0 {
            bars.gap_down(first, second)
                && later
                    .iter()
                    .all(|(from, to)| high[*to] < high[*from] && low[*to] < low[*from])
                && open[second] < close[fifth]
                && close[fifth] < close[first]
        } else {
            bars.gap_up(first, second)
                && later
                    .iter()
                    .all(|(from, to)| high[*to] > high[*from] && low[*to] > low[*from])
                && open[second] > close[fifth]
                && close[fifth] > close[first]
        };
        if bars.long(first) && colours && moves {
            100 * way
        } else {
            0
        }
    })
}
