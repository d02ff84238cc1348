use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and black, short and below it, longer and white far up into the first.
pub fn cdl_morning_star<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 12, |bars, i| {
        let is_long = |i: usize| bars.more(bars.body(i), bars.usual(i, 10, |at| bars.body(at)));
        let level = bars.close[i - 2] + penetration * bars.body(i - 2);
        let colours = [bars.white(i - 2), bars.white(i)];
        let lengths = [is_long(i - 2), is_long(i - 1), is_long(i)];
        let gap = bars.top(i - 1) < bars.bottom(i - 2);
        let reaches = bars.more(bars.close[i], level);
        let holds = colours == [false, true] && lengths == [true, false, true] && gap && reaches;
        if holds { 100 } else { 0 }
    })
}
