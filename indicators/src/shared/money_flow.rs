//! What Marc Chaikin takes a bar's volume for.

/// The volume of a bar, as far as it closed high or low in its range: times ((close − low) − (high − close)) / (high − low),
/// which is 1 at the high and −1 at the low, and 0 where there is no range.
#[must_use]
#[inline(always)]
pub fn money_flow(high: f64, low: f64, close: f64, volume: f64) -> f64 {
    let range = high - low;
    let place = (close - low) - (high - close);
    if range > 0.0 {
        volume * (place / range)
    } else {
        0.0
    }
}
