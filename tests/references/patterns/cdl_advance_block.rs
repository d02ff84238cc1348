use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three white bars that march up, with one of four signs of weakness.
pub fn cdl_advance_block<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 12, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let march = |from: usize, to: usize| {
            bars.white(from)
                && bars.white(to)
                && close[to] > close[from]
                && open[to] > open[from]
                && !bars.more(open[to], close[from] + bars.near(from))
        };
        let strong = bars.long(first) && bars.more(bars.shadow(first), bars.upper(first));
        let smaller = |at: usize, than: usize| bars.more(bars.body(than), bars.body(at));
        let far_smaller =
            |at: usize, than: usize| bars.more(bars.body(than) - bars.far(than), bars.body(at));
        let tall = |at: usize| bars.more(bars.upper(at), bars.shadow(at));
        let stalls = || {
            far_smaller(second, first)
                && bars.more(bars.body(second) + bars.near(second), bars.body(third))
        };
        let shrinks =
            || smaller(third, second) && smaller(second, first) && (tall(third) || tall(second));
        let doubts = || smaller(third, second) && bars.more(bars.upper(third), bars.body(third));
        let weak = || stalls() || far_smaller(third, second) || shrinks() || doubts();
        if march(first, second) && march(second, third) && strong && weak() {
            -100
        } else {
            0
        }
    })
}
