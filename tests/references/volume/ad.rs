use crate::scales::remembered;
use crate::windows::running_sum;
use crate::{Arguments, Expected, Number};

/// Each volume times the place of the close in its range, from −1 to 1.
pub fn money_flows<N: Number>(arguments: &Arguments<N>) -> Vec<N> {
    let [high, low, close, volume] =
        ["high", "low", "close", "volume"].map(|name| arguments.input(name));
    let flow = |at: usize| {
        let range = high[at] - low[at];
        if range > N::whole(0) {
            volume[at] * ((close[at] - low[at]) - (high[at] - close[at])) / range
        } else {
            N::whole(0)
        }
    };
    (0..close.len()).map(flow).collect()
}

/// These added up.
pub fn ad<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let flows = money_flows(arguments);
    Expected {
        outputs: vec![running_sum(&flows).into_iter().map(Some).collect()],
        // A flow is known to a part of its volume.
        scale: remembered(&running_sum(arguments.input("volume")), 1.0),
    }
}
