//! One price for a bar.

/// (high + low + close) / 3, and the price itself where all three are one.
#[must_use]
#[inline(always)]
pub fn typical_price(high: f64, low: f64, close: f64) -> f64 {
    close + ((high - close) + (low - close)) * (1.0 / 3.0)
}
