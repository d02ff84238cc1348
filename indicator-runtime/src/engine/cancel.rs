//! Cancelling: whether the caller still wants the result.

use std::sync::atomic::{AtomicBool, Ordering};

/// Asked once in each piece of a series, by every computation that may take long, whether to stop, and told how far it
/// is.
pub trait Watch: Sync {
    /// Whether the caller no longer wants the result.
    fn stopped(&self) -> bool;

    /// A row of a sweep is done, on any thread.
    fn row_done(&self) {}
}

/// The computation stops soon after the flag is set.
impl Watch for AtomicBool {
    fn stopped(&self) -> bool {
        self.load(Ordering::Relaxed)
    }
}

/// Never cancels.
pub(crate) struct Unwatched;

impl Watch for Unwatched {
    fn stopped(&self) -> bool {
        false
    }
}
