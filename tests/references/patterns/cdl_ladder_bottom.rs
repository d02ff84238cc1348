use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Three black bars down, a black one with an upper shadow, and a white one above that.
pub fn cdl_ladder_bottom<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 14, |bars, i| {
        let (open, high, close) = (bars.open, bars.high, bars.close);
        let [first, second, third, fourth, fifth] = [i - 4, i - 3, i - 2, i - 1, i];
        let black = [first, second, third, fourth]
            .iter()
            .all(|at| bars.black(*at));
        let falls = |prices: &[N]| prices[first] > prices[second] && prices[second] > prices[third];
        let ends = bars.white(fifth) && open[fifth] > open[fourth] && close[fifth] > high[fourth];
        if black && falls(open) && falls(close) && bars.shadow_above(fourth) && ends {
            100
        } else {
            0
        }
    })
}
