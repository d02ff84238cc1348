//! Changes in percent.

/// How much more `new` is than `old`, in percent of that, and 0 where `old` is 0.
#[inline(always)]
pub fn percent_change(old: f64, new: f64) -> f64 {
    if old == 0.0 {
        0.0
    } else {
        100.0 * ((new - old) / old)
    }
}
