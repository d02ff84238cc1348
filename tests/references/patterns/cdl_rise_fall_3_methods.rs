use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, three short bodies back within its range, and long on.
pub fn cdl_rise_fall_3_methods<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 14, |bars, i| {
        let (open, high, low, close) = (bars.open, bars.high, bars.low, bars.close);
        let [first, second, third, fourth, fifth] = [i - 4, i - 3, i - 2, i - 1, i];
        let way = bars.sign(first);
        let rests = [second, third, fourth];
        let colours = bars.sign(fifth) == way && rests.iter().all(|at| bars.sign(*at) == -way);
        let lengths =
            bars.long(first) && bars.long(fifth) && rests.iter().all(|at| bars.short(*at));
        let within = |at: &usize| bars.bottom(*at) < high[first] && bars.top(*at) > low[first];
        let beyond = |one: N, other: N| if way > 0 { one > other } else { one < other };
        let back = beyond(close[second], close[third]) && beyond(close[third], close[fourth]);
        let on = beyond(open[fifth], close[fourth]) && beyond(close[fifth], close[first]);
        if colours && lengths && rests.iter().all(within) && back && on {
            100 * way
        } else {
            0
        }
    })
}
