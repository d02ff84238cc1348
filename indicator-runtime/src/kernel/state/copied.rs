//! Copies of states: what cannot be copied is reported once, where its type stands.

use super::State;
use std::marker::PhantomData;

/// A type of which it is known whether it is `Clone`, and whether it may stand where it does. One that may not is reported
/// for that alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be copied, as states are",
    label = "this is not `Clone`",
    note = "if it is a struct or an enum of yours, derive `Clone`, beside `State` if it has that; what has no copies, such \
            as a `Mutex`, is a state within an `Arc` alone"
)]
pub trait Copied<const FITS: bool, const CLONE: bool>: Sized {
    /// A copy.
    #[must_use]
    fn copied(&self) -> Self;
}

impl<T: Clone> Copied<true, true> for T {
    #[inline]
    fn copied(&self) -> Self {
        self.clone()
    }
}

/// Never called: such a program is not compiled.
impl<T, const CLONE: bool> Copied<false, CLONE> for T {
    fn copied(&self) -> Self {
        unreachable!()
    }
}

/// Says by its constants what `T` is: they are found here if it is that, and in [`Not`] otherwise.
pub struct Is<T>(PhantomData<T>);

impl<T: Clone> Is<T> {
    /// It is.
    pub const CLONE: bool = true;
}

impl<T: State> Is<T> {
    /// It is.
    pub const STATE: bool = true;
}

/// The answers for every other type.
pub trait Not {
    /// It is not.
    const CLONE: bool = false;
    /// It is not.
    const STATE: bool = false;
}

impl<T> Not for Is<T> {}
