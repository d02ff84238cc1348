use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three black bars in a row after a white one, each lower than the one before, with next to no lower shadow.
pub fn cdl_3_black_crows<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 13, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let is_crow = |i: usize| {
            let shadow = N::whole(10) * (bars.bottom(i) - bars.low[i]);
            !bars.white(i) && bars.more(bars.usual(i, 10, |at| bars.range(at)), shadow)
        };
        let follows =
            |i: usize| open[i] < open[i - 1] && open[i] > close[i - 1] && close[i] < close[i - 1];
        let crows = (i - 2..=i).all(is_crow) && follows(i - 1) && follows(i);
        let begins = bars.white(i - 3) && bars.high[i - 3] > close[i - 2];
        if crows && begins { -100 } else { 0 }
    })
}
