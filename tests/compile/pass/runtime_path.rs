//! A runtime that is known by another path.

#![deny(warnings, missing_docs)]

mod kit {
    pub mod inner {
        pub use indicator_runtime::*;
    }
}

use kit::inner::{Choice, Output, indicator};

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
#[choice(runtime = crate::kit::inner)]
pub enum Kind {
    /// Nothing.
    Keep,
}

/// Keeps: y = x.
#[indicator(warmup = 0, runtime = crate::kit::inner)]
pub fn kept(data: &[f64], #[param(default = Kind::Keep)] kind: Kind, values: &mut Output) {
    let Kind::Keep = kind;
    values.extend(data.iter().copied());
}

fn main() {
    assert_eq!(KEPT.name, "kept");
}
