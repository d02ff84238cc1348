//! Whether an enum that derives `Choice` derives what a parameter needs beside that, as one bound: what is missing is
//! reported once, and not once for each trait in each `impl`.

use std::fmt::Debug;
use std::marker::PhantomData;

/// An enum of which it is known whether it derives all that a parameter needs: that `ALL` is true.
#[diagnostic::on_unimplemented(
    message = "`{Self}` derives `Choice`, but not all of `Clone`, `Copy`, `Debug` and `PartialEq`",
    label = "the type of a parameter is copied, shown and compared",
    note = "write `#[derive(Clone, Copy, Debug, PartialEq, indicator_runtime::Choice)]`"
)]
pub trait Derives<const ALL: bool>: Copy + Debug + PartialEq {}

impl<T: Copy + Debug + PartialEq> Derives<true> for T {}

/// Says by [`Derived::ALL`] whether `T` derives all of it: the constant is found here if it does, and in [`DerivesLess`]
/// otherwise.
pub struct Derived<T>(PhantomData<T>);

impl<T: Copy + Debug + PartialEq> Derived<T> {
    /// It does.
    pub const ALL: bool = true;
}

/// The answer for every other type.
pub trait DerivesLess {
    /// It does not.
    const ALL: bool = false;
}

impl<T> DerivesLess for Derived<T> {}
