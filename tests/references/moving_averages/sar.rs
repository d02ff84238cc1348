use crate::stops::{Rules, stops};
use crate::{Arguments, Expected, Number};

/// Wilder's stops with one pace for both directions.
pub fn sar<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [acceleration, maximum] =
        ["acceleration", "maximum"].map(|name| N::from(arguments.param::<f64>(name)));
    let rules = Rules {
        paces: [[acceleration, acceleration, maximum]; 2],
        offset: N::whole(0),
        start: N::whole(0),
    };
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let (stops, scale) = stops(high, low, &rules);
    Expected {
        outputs: vec![
            stops
                .into_iter()
                .map(|stop| stop.map(|(_, stop)| stop))
                .collect(),
        ],
        scale,
    }
}
