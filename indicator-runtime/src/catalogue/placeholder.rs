//! The entry of an indicator with a mistake.

use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;

/// What a catalogue lists in place of an indicator that its author has not written right: the crate is not compiled, and
/// nothing is to be said of it but that mistake.
#[must_use]
pub const fn placeholder(name: &'static str) -> Entry {
    Entry {
        name,
        types: name,
        version: "",
        documentation: "",
        inputs: &[],
        params: &[],
        requirements: &[],
        outputs: &[],
        limited: false,
        resumable: false,
        propagates: false,
        flat_batch: false,
        warmup: |_| 0,
        warmup_text: "0",
        bind: |_| Err(ErrorKind::State("this indicator has a mistake".to_owned())),
    }
}
