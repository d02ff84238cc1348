use crate::shared::money_flow::money_flow;
use indicator_runtime::math::{Decay, Scratch, Skip, ends};
use indicator_runtime::{Output, indicator};

/// Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.
///
/// The line is that of [`ad`](crate::ad), and both are exponential averages that begin with its first value. How far the
/// line is above an average with the share b of the newest value is (1 − b) · (what it was + the newest flow), so the level of
/// the line costs no digits.
///
/// Source: Marc Chaikin; as TA-Lib's ADOSC.
#[indicator(warmup = fast_period.max(slow_period) - 1)]
pub fn adosc(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    /// Length of the fast average, in bars.
    #[param(default = 3, min = 1)]
    fast_period: usize,
    /// Length of the slow average, in bars.
    #[param(default = 10, min = 2)]
    slow_period: usize,
    #[state(Scratch::default())] flows: &mut Scratch,
    #[state(Skip::new(1))] first: &mut Skip,
    #[state(Decay::new(kept(fast_period)))] fast: &mut Decay,
    #[state(Decay::new(kept(slow_period)))] slow: &mut Decay,
    #[state(Skip::new(fast_period.max(slow_period) - 2))] unstable: &mut Skip,
    #[output(pane, histogram)] values: &mut Output,
) {
    let flows = flows.fill(
        ends((high, low, close, volume))
            .map(|(high, low, close, volume)| money_flow(high, low, close, volume)),
    );
    let flows = first.feed(flows);
    let (fast, slow) = (fast.feed(flows), unstable.feed(slow.feed(flows)));
    let (fast_kept, slow_kept) = (kept(fast_period), kept(slow_period));
    values.extend(ends((fast, slow)).map(|(fast, slow)| slow_kept * slow - fast_kept * fast));
}

/// The part that an exponential average keeps of what it was.
fn kept(period: usize) -> f64 {
    1.0 - 2.0 / (period as f64 + 1.0)
}
