use crate::stops::{Rules, stops};
use crate::{Arguments, Expected, Number};

/// Wilder's stops with a pace for either direction, negated while the price falls.
pub fn sarext<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let number = |name: &str| N::from(arguments.param::<f64>(name));
    let pace = |side: &str| {
        ["init", "", "max"].map(|part| {
            let name = ["acceleration", part, side].join("_").replace("__", "_");
            number(&name)
        })
    };
    let rules = Rules {
        paces: [pace("long"), pace("short")],
        offset: number("offset_on_reverse"),
        start: number("start_value"),
    };
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let (stops, scale) = stops(high, low, &rules);
    let signed = stops
        .into_iter()
        .map(|stop| stop.map(|(rises, stop)| if rises { stop } else { -stop }));
    Expected {
        outputs: vec![signed.collect()],
        scale,
    }
}
