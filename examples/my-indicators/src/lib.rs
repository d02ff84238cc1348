//! My indicators: one file of pure math each.

indicator_runtime::catalogue! {
    /// Averages that follow a price.
    averages { hann }

    /// Where a price is heading.
    trend { directional_movement }
}

#[cfg(feature = "python")]
indicator_runtime::python_module!(my_indicators, crate::CATALOGUE);
