//! A runtime of another version than the attribute.

mod other {
    pub use indicator_runtime::*;

    pub const fn generated_by(version: &str) {
        assert!(
            version.is_empty(),
            "what the runtime says of a version that is not its own"
        );
    }
}

use other::{Output, indicator};

/// Keeps: y = x.
#[indicator(warmup = 0, runtime = crate::other)]
pub fn kept(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

fn main() {}
