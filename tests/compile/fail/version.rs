//! A runtime of another version than the attribute.

mod other {
    pub use indicator_runtime::*;

    pub mod __private {
        pub use indicator_runtime::__private::*;

        pub const fn generated_by(version: &str) {
            assert!(
                version.is_empty(),
                "`indicator-derive` and `indicator-runtime` are of different versions: depend on \
                 `indicator-runtime` alone, which brings the attribute that fits"
            );
        }
    }
}

use other::{Output, indicator};

/// Keeps: y = x.
#[indicator(warmup = 0, runtime = crate::other)]
pub fn kept(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

fn main() {}
