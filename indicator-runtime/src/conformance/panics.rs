//! Panics of kernels under test, which print nothing.

use crate::engine::panics::panicked;
use crate::error::ErrorKind;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;

thread_local! {
    /// Whether panics of this thread are expected, and print nothing.
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`, and returns what it panicked with; a kernel that panics a thousand times while its case
/// is made smaller prints nothing.
pub fn catch_silently<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !SILENT.get() {
                hook(info);
            }
        }));
    });
    let before = SILENT.replace(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    SILENT.set(before);
    result.map_err(|panic| match panicked(&*panic) {
        ErrorKind::Panicked(said) => said,
        other => other.to_string(),
    })
}
