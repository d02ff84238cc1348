use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two long white bodies, and a short one that rides on the second.
pub fn cdl_stalled_pattern<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let white = [first, second, third].iter().all(|at| bars.white(*at));
        let rises = close[first] < close[second] && close[second] < close[third];
        let lengths = bars.long(first) && bars.long(second) && bars.short(third);
        let opens =
            open[second] > open[first] && !bars.more(open[second], close[first] + bars.near(first));
        let shoulder = close[second] - bars.body(third) - bars.near(second);
        let rides = bars.bare_above(second) && !bars.more(shoulder, open[third]);
        if white && rises && lengths && opens && rides {
            -100
        } else {
            0
        }
    })
}
