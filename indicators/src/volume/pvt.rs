use indicator_runtime::math::{Lag, RunningSum, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.
///
/// It begins with 0, and a bar after a close of 0 adds nothing.
///
/// `y[i] = y[i − 1] + volume[i]·(close[i] − close[i − 1]) / close[i − 1]`, and `y[0] = 0`.
///
/// Source: as TA-Lib's PVT.
#[indicator(warmup = 0)]
pub fn pvt(
    close: &[f64],
    volume: &[f64],
    #[state(Lag::new(1))] before: &mut Lag,
    #[state(Scratch::default())] flows: &mut Scratch,
    #[state(RunningSum::default())] trend: &mut RunningSum,
    #[output(pane)] values: &mut Output,
) {
    let before = before.feed(close);
    if before.len() < close.len() {
        values.push(0.0);
    }
    let bars = ends((close, before, volume));
    let flows = flows.fill(bars.map(|(close, before, volume)| {
        let change = (close - before) / before;
        if before == 0.0 { 0.0 } else { volume * change }
    }));
    trend.feed_into(flows, values);
}
