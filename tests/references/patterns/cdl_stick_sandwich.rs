use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// A white bar wholly above the close that the black ones around it have in common.
pub fn cdl_stick_sandwich<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 7, |bars, i| {
        let (low, close) = (bars.low, bars.close);
        let [first, second, third] = [i - 2, i - 1, i];
        let colours = [first, second, third].map(|at| bars.white(at)) == [false, true, false];
        let meets = bars.within(close[third], close[first], bars.equal(first));
        if colours && low[second] > close[first] && meets {
            100
        } else {
            0
        }
    })
}
