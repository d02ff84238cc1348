use crate::shared::money_flow::money_flow;
use indicator_runtime::math::{Scratch, Sum, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.
///
/// Of the last `period` bars, the sum of what [`ad`](crate::ad) adds up, over that of the volumes, and 0 where there is no
/// volume.
///
/// `y[i] = (f[i − period + 1]·volume[i − period + 1] + … + f[i]·volume[i]) / (volume[i − period + 1] + … + volume[i])`
/// with `f[i] = ((close[i] − low[i]) − (high[i] − close[i])) / (high[i] − low[i])`.
///
/// Source: Marc Chaikin; as TA-Lib's CMF.
#[indicator(warmup = period - 1)]
pub fn cmf(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    /// Bars in the window.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(Scratch::default())] flows: &mut Scratch,
    #[state(Windows::new(period))] flow: &mut Windows<Sum, 1>,
    #[state(Windows::new(period))] traded: &mut Windows<Sum, 1>,
    #[output(pane, min = -1.0, max = 1.0)] values: &mut Output,
) {
    let flows = flows.fill(
        ends((high, low, close, volume))
            .map(|(high, low, close, volume)| money_flow(high, low, close, volume)),
    );
    let ([flow], [traded]) = (flow.feed(flows), traded.feed(volume));
    values.extend(ends((flow, traded)).map(
        |(flow, traded)| {
            if traded == 0.0 { 0.0 } else { flow / traded }
        },
    ));
}
