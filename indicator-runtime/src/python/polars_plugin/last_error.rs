//! The message of the last error, for which polars asks on the same thread.

use std::cell::RefCell;
use std::ffi::{CString, c_char};

thread_local! {
    static LAST: RefCell<CString> = RefCell::default();
}

/// Keeps a message until the next one.
pub(super) fn set(message: &str) {
    let without_zeros = message.replace('\0', "");
    LAST.set(CString::new(without_zeros).unwrap_or_default());
}

/// The message, which lives until the thread's next error.
pub fn last_error() -> *const c_char {
    LAST.with_borrow(|message| message.as_ptr())
}
