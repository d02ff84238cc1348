use crate::windows::{combined, later, nothing_by_zero, sum, windows};
use crate::{Arguments, Expected, Number};

/// The share of flows with a rising price, where the typical price moves.
pub fn mfi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close, volume] =
        ["high", "low", "close", "volume"].map(|name| arguments.input(name));
    let period: usize = arguments.param("period");
    let price = |at: usize| (high[at] + low[at] + close[at]) / N::whole(3);
    let flows = |counts: fn(&N, &N) -> bool| {
        let flow = |at: usize| {
            let is_one = counts(&price(at), &price(at - 1));
            if is_one {
                price(at).abs() * volume[at]
            } else {
                N::whole(0)
            }
        };
        let flows: Vec<N> = (1..close.len()).map(flow).collect();
        windows(&flows, period, |window| sum(window.iter().copied()))
    };
    let share = |up: N, down: N| nothing_by_zero(N::whole(100) * up, up + down);
    let values = combined(&flows(N::gt), &flows(N::lt), share);
    // Rounding decides which way a price goes that hardly moves.
    let is_vague = |at: usize| {
        let (step, level) = (price(at) - price(at - 1), price(at).to_f64().abs());
        step.to_f64().abs() < 1e-14 * level && (high[at], low[at]) != (high[at - 1], low[at - 1])
    };
    let size = |at: usize| {
        let vague = ((at + 1).saturating_sub(period).max(1)..=at).any(is_vague);
        if vague { f64::INFINITY } else { 100.0 }
    };
    Expected {
        outputs: vec![later(close.len().min(1), values)],
        scale: (0..close.len()).map(size).collect(),
    }
}
