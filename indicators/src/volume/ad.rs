use crate::shared::money_flow::money_flow;
use indicator_runtime::math::{RunningSum, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.
///
/// A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
/// all where there is no range.
///
/// Source: Marc Chaikin; as TA-Lib's AD.
#[indicator(warmup = 0)]
pub fn ad(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    #[state(Scratch::default())] flows: &mut Scratch,
    #[state(RunningSum::default())] line: &mut RunningSum,
    #[output(pane)] values: &mut Output,
) {
    let flows = flows.fill(
        ends((high, low, close, volume))
            .map(|(high, low, close, volume)| money_flow(high, low, close, volume)),
    );
    line.feed_into(flows, values);
}
