//! Indicators whose siblings would have the same names.

use indicator_runtime::catalogue;

catalogue! {
    /// Averages.
    averages { mean }
    /// The same types, or the same functions, in Rust or in Python.
    more { mean_, mean_batch, mean_batch_estimate, mean_with_kernel, mean_params }
}

fn main() {}
