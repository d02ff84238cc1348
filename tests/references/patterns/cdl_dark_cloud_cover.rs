use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long and white; black from above its high to deep within its body.
pub fn cdl_dark_cloud_cover<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let penetration = N::from(arguments.param::<f64>("penetration"));
    signals(arguments, 11, |bars, i| {
        let (open, high, close) = (bars.open, bars.high, bars.close);
        let [before, bar] = [i - 1, i];
        let depth = penetration * bars.body(before);
        let colours = bars.white(before) && bars.black(bar);
        let ends = close[bar] > open[before] && bars.more(close[before] - depth, close[bar]);
        if colours && bars.long(before) && open[bar] > high[before] && ends {
            -100
        } else {
            0
        }
    })
}
