//! Panics that are expected.

use crate::error::ErrorKind;
use crate::forms::array::panicked;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;

thread_local! {
    /// Whether panics of this thread are expected, and say nothing.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`, and returns what it panicked with; a kernel that panics a thousand times while its case
/// is made smaller prints nothing.
pub fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                loud(info);
            }
        }));
    });
    let before = QUIET.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    QUIET.set(before);
    result.map_err(|panic| match panicked(&*panic) {
        ErrorKind::Panicked(said) => said,
        other => other.to_string(),
    })
}
