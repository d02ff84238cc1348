//! Cancelling: whether the caller still wants the result.

use std::sync::atomic::{AtomicBool, Ordering};

/// What every computation that may take long asks, once a piece of the series.
pub trait Watch: Sync {
    /// Whether the caller wants no more.
    fn stopped(&self) -> bool;
}

/// It stops soon after this is set.
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
