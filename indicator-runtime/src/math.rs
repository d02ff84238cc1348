//! Numeric building blocks for kernels.
//!
//! All of them keep the laws: each result is computed by the same operations in the same order
//! whatever the instruction set and however a series is cut, so the bits are the same everywhere.
//! There is no fused multiply-add and no sum whose order depends on the width of a vector.
//!
//! Blocks with state have a `feed` that takes the next stretch of a series and returns what is ready,
//! aligned to the end of the stretch: nothing before the warm-up, one value for each input after it.

#![allow(
    clippy::needless_range_loop,
    reason = "lanes are places that several arrays share"
)]

/// `Clone` field by field, so that `clone_from`, which resets a state, keeps its memory.
macro_rules! keeps_memory {
    (impl $([$($generic:tt)*])? Clone for $type:ty { $($field:ident),* $(,)? }) => {
        impl $(<$($generic)*>)? Clone for $type {
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone()),* }
            }

            fn clone_from(&mut self, source: &Self) {
                $(self.$field.clone_from(&source.$field);)*
            }
        }
    };
}

mod change_smoother;
mod decay;
mod differences;
mod feeding;
mod fir;
mod fold;
mod folding;
mod linear_window;
mod moments;
mod parts;
mod recurrence;
mod scratch;
mod series;
mod smoother;
mod stage;
mod super_smoother;
mod swept;
mod true_range;
mod weighted;
mod windows;

pub use change_smoother::ChangeSmoother;
pub use decay::Decay;
pub use differences::Differences;
pub use fir::{Weights, fir};
pub use fold::{Fold, Max, Min, Part, Sum};
pub use linear_window::LinearWindow;
pub use moments::Moments;
pub use scratch::Scratch;
pub use smoother::Smoother;
pub use super_smoother::SuperSmoother;
pub use true_range::TrueRange;
pub use windows::Windows;
