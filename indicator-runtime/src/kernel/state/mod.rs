//! States: what a plan makes from its parameters, and may carry from one slice of a series to the next.

pub(crate) mod carried;
mod collections;
pub(crate) mod copied;
mod history;
mod plain;

use super::context::Context;
use super::saved::{Damaged, Reader, Writer};
use crate::error::ErrorKind;

/// A state that a kernel carries along, behind `#[state(…)] name: &mut Type`.
///
/// Numbers, collections of states and all building blocks are states; a struct or an enum of states becomes
/// one by `#[derive(Clone, State)]`, which forwards every method field by field. A field behind
/// `#[state(fixed)]` follows from the parameters: it is neither saved nor loaded.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no state that can be carried along",
    label = "neither a building block, nor a number, nor a type that derives `State`",
    note = "if it is a struct or an enum of yours: `#[derive(Clone, indicator_runtime::State)]`",
    note = "if it is a field that follows from the parameters and never changes: `#[state(fixed)]` above it"
)]
pub trait State: Sized + 'static {
    /// Whether anything goes over from one slice to the next: not so for working memory alone, which leaves a window
    /// kernel what it is.
    const CARRIES: bool = true;

    /// Takes the context of a computation that begins, and an empty one when a stream's has ended, which is also
    /// the time to give back working memory.
    fn enter(&mut self, context: &Context);

    /// How many values a building block has taken of its present block, if it computes values in blocks. The
    /// walk ends its pieces where that block ends, so that blocks are seldom cut.
    fn values_in_block(&self) -> Option<usize> {
        None
    }

    /// Writes all that depends on the values seen so far.
    fn save(&self, to: &mut Writer);

    /// Restores what was saved, in place: `self` was made from the same parameters, and may have seen anything since.
    /// So every run begins, and a saved stream goes on.
    ///
    /// # Errors
    /// [`Damaged`], if no such state can have been saved; `self` is of no use then.
    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged>;

    /// A state to load into, where there is none at hand, as in a collection that grows: nothing, if it can only be
    /// made from parameters.
    #[must_use]
    fn blank() -> Option<Self> {
        None
    }
}

/// A state that parameters shape was there when it was saved, and is not there now.
pub const SHAPED: Damaged = Damaged("it has a building block where there is none to load it into");

/// What `#[state(…)]` may give: the state itself, or a `Result` of it.
#[diagnostic::on_unimplemented(
    message = "this makes no `{T}`, which is the type of the state",
    label = "this is a `{Self}`",
    note = "the expression of a `#[state(…)]` gives the state itself, or a `Result` of it whose error \
            turns into `indicator_runtime::ErrorKind`, as a `String` does",
    note = "in an array or a tuple, `?` stands behind each part that is a `Result`: `[Lag::new(1)?, Lag::new(2)?]`"
)]
pub trait IntoState<T> {
    /// The state, or why there is none.
    ///
    /// # Errors
    /// [`ErrorKind`] as the constructor reported it.
    fn into_state(self) -> Result<T, ErrorKind>;
}

impl<T> IntoState<T> for T {
    fn into_state(self) -> Result<T, ErrorKind> {
        Ok(self)
    }
}

impl<T, E: Into<ErrorKind>> IntoState<T> for Result<T, E> {
    fn into_state(self) -> Result<T, ErrorKind> {
        self.map_err(Into::into)
    }
}

/// A building block keeps the context in a field, which makes it enter as its other fields do.
impl State for Context {
    const CARRIES: bool = false;

    #[inline]
    fn enter(&mut self, context: &Context) {
        self.replace_by(context);
    }

    fn save(&self, _: &mut Writer) {}

    fn load(&mut self, _: &mut Reader<'_>) -> Result<(), Damaged> {
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(Self::default())
    }
}
