use crate::shared::typical_price::typical_price;
use indicator_runtime::math::{RunningSum, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.
///
/// `y[i] = (volume[0]·typical[0] + … + volume[i]·typical[i]) / (volume[0] + … + volume[i])` with
/// `typical[i] = (high[i] + low[i] + close[i]) / 3`. It is 0 before anything is traded. Prices are measured from the first
/// one, so that their level costs no digits.
///
/// Source: as TA-Lib's VWAP.
#[indicator(warmup = 0)]
pub fn vwap(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    #[state(None)] first: &mut Option<f64>,
    #[state(Scratch::default())] money: &mut Scratch,
    #[state(RunningSum::default())] paid: &mut RunningSum,
    #[state(RunningSum::default())] traded: &mut RunningSum,
    values: &mut Output,
) {
    let Some(close_first) = close.first() else {
        return;
    };
    let first = *first.get_or_insert(*close_first);
    let money = money.fill(
        ends((high, low, close, volume))
            .map(|(high, low, close, volume)| (typical_price(high, low, close) - first) * volume),
    );
    values.extend(
        ends((paid.feed(money), traded.feed(volume))).map(|(paid, traded)| {
            let price = first + paid / traded;
            if traded == 0.0 { 0.0 } else { price }
        }),
    );
}
