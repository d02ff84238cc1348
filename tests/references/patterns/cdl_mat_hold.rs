use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and white, three short bodies that come down from above it and hold within it, and white above all.
pub fn cdl_mat_hold<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 14, |bars, i| {
        let (open, high, close) = (bars.open, bars.high, bars.close);
        let [first, second, third, fourth, fifth] = [i - 4, i - 3, i - 2, i - 1, i];
        let colours = bars.white(first) && bars.black(second) && bars.white(fifth);
        let lengths = bars.long(first) && [second, third, fourth].iter().all(|at| bars.short(*at));
        let floor = close[first] - penetration * bars.body(first);
        let holds = |at: usize| bars.bottom(at) < close[first] && bars.more(bars.bottom(at), floor);
        let falls = bars.top(third) < open[second] && bars.top(fourth) < bars.top(third);
        let leaves = [second, third, fourth]
            .iter()
            .all(|at| close[fifth] > high[*at]);
        let moves = bars.gap_up(first, second) && falls && open[fifth] > close[fourth] && leaves;
        if colours && lengths && moves && holds(third) && holds(fourth) {
            100
        } else {
            0
        }
    })
}
