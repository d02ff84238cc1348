//! What is listed, and has no file.

use indicator_runtime::catalogue;

catalogue! {
    /// Averages.
    averages { mean, median }
    /// None of these is there.
    nowhere { adx }
}

fn main() {}
