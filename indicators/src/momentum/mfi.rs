use indicator_runtime::math::{Differences, Scratch, Sum, Windows, ends};
use indicator_runtime::{Output, indicator};

/// Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.
///
/// The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
/// whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
/// value is 100·up / (up + down), and 0 where nothing flowed.
///
/// Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.
#[indicator(warmup = period)]
pub fn mfi(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    /// Bars in the sums.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(<[Scratch; 3]>::default())] memory: &mut [Scratch; 3],
    #[state(Differences::default())] steps: &mut Differences,
    #[state(Windows::new(period))] rises: &mut Windows<Sum, 1>,
    #[state(Windows::new(period))] falls: &mut Windows<Sum, 1>,
    #[output(pane, min = 0.0, max = 100.0)] values: &mut Output,
) {
    let [prices, ups, downs] = memory;
    let prices =
        prices.fill(ends((high, low, close)).map(|(high, low, close)| (high + low + close) / 3.0));
    let bars = ends((&*prices, volume, steps.feed(prices)));
    let flow =
        |counts: bool, price: f64, volume: f64| if counts { price.abs() * volume } else { 0.0 };
    let rising = bars
        .clone()
        .map(|(price, volume, step)| flow(step > 0.0, price, volume));
    let falling = bars.map(|(price, volume, step)| flow(step < 0.0, price, volume));
    let ([up], [down]) = (
        rises.feed(ups.fill(rising)),
        falls.feed(downs.fill(falling)),
    );
    values.extend(ends((up, down)).map(|(up, down)| {
        let all = up + down;
        if all > 0.0 { 100.0 * (up / all) } else { 0.0 }
    }));
}
