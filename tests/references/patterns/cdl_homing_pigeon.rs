use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two black bodies, the second not long and within the first, which is long.
pub fn cdl_homing_pigeon<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let (open, close) = (bars.open, bars.close);
        let [before, bar] = [i - 1, i];
        let black = bars.black(before) && bars.black(bar);
        let within = open[before] > open[bar] && close[bar] > close[before];
        if black && bars.long(before) && !bars.long(bar) && within {
            100
        } else {
            0
        }
    })
}
