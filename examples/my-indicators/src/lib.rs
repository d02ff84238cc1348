//! My indicators: one file of pure math each.

// `Error`, `Kernel` and the like: who uses the indicators from Rust needs no other dependency.
#[doc(no_inline)]
pub use indicator_runtime::*;

indicator_runtime::catalogue! {
    /// Averages that follow a price.
    averages { hann }

    /// Where a price is heading.
    trend { directional_movement }
}

#[cfg(feature = "python")]
indicator_runtime::python_module! {
    /// My indicators for Python.
    ///
    /// >>> import my_indicators as mi
    /// >>> mi.hann(close, period=20)                       # an array as long as `close`
    /// >>> mi.hann_batch(close, period_range=(5, 50, 5))   # a row for each period
    /// >>> mi.HannStream(period=20).update(101.5)          # a value as it arrives
    my_indicators, crate::CATALOGUE
}
