//! Shares in percent.

/// 100 times a part over the whole, and 0 where that is 0.
#[inline(always)]
pub fn percent(part: f64, whole: f64) -> f64 {
    if whole == 0.0 {
        0.0
    } else {
        100.0 * (part / whole)
    }
}
