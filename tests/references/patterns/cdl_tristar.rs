use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three doji, by what is usual before the first; the second stands out, and the third turns back.
pub fn cdl_tristar<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let [first, second, third] = [i - 2, i - 1, i];
        let usual = bars.usual(first, 10, |at| bars.range(at));
        let doji = |at: &usize| !bars.more(N::whole(10) * bars.body(*at), usual);
        let up = bars.gap_down(first, second) && bars.bottom(third) > bars.bottom(second);
        let down = bars.gap_up(first, second) && bars.top(third) < bars.top(second);
        match ([first, second, third].iter().all(doji), up, down) {
            (true, true, _) => 100,
            (true, _, true) => -100,
            _ => 0,
        }
    })
}
