use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three black bars without lower shadows, each begun where the last ended.
pub fn cdl_identical_3_crows<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let crow = |at: usize| bars.black(at) && bars.bare_below(at);
        let goes_on = |from: usize, to: usize| {
            close[to] < close[from] && bars.within(open[to], close[from], bars.equal(from))
        };
        let crows = crow(first) && crow(second) && crow(third);
        if crows && goes_on(first, second) && goes_on(second, third) {
            -100
        } else {
            0
        }
    })
}
