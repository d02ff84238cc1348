//! The states that a plan carries, whatever their types.

use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};

/// One of the states that the plan `P` carries, of the type `T`: where it stands, and the methods of
/// [`State`](super::State). So that a type that is no state is reported once, nothing here asks for one: generated code
/// does, where it names the methods.
pub struct Carried<P, T> {
    /// The state.
    pub get: fn(&P) -> &T,
    /// The state, to be changed.
    pub get_mut: fn(&mut P) -> &mut T,
    /// [`State::enter`](super::State::enter).
    pub enter: fn(&mut T, &Context),
    /// [`State::values_in_block`](super::State::values_in_block).
    pub values_in_block: fn(&T) -> Option<usize>,
    /// [`State::save`](super::State::save).
    pub save: fn(&T, &mut Writer),
    /// [`State::load`](super::State::load).
    pub load: fn(&mut T, &mut Reader<'_>) -> Result<(), Damaged>,
}

/// [`Carried`], without the state's type.
pub trait AnyCarried<P> {
    /// [`State::enter`](super::State::enter).
    fn enter(&self, plan: &mut P, context: &Context);
    /// [`State::values_in_block`](super::State::values_in_block).
    fn values_in_block(&self, plan: &P) -> Option<usize>;
    /// [`State::save`](super::State::save).
    fn save(&self, plan: &P, to: &mut Writer);
    /// [`State::load`](super::State::load).
    ///
    /// # Errors
    /// Those of [`State::load`](super::State::load).
    fn load(&self, plan: &mut P, from: &mut Reader<'_>) -> Result<(), Damaged>;
}

impl<P, T> AnyCarried<P> for Carried<P, T> {
    #[inline]
    fn enter(&self, plan: &mut P, context: &Context) {
        (self.enter)((self.get_mut)(plan), context);
    }

    #[inline]
    fn values_in_block(&self, plan: &P) -> Option<usize> {
        (self.values_in_block)((self.get)(plan))
    }

    fn save(&self, plan: &P, to: &mut Writer) {
        (self.save)((self.get)(plan), to);
    }

    #[inline]
    fn load(&self, plan: &mut P, from: &mut Reader<'_>) -> Result<(), Damaged> {
        (self.load)((self.get_mut)(plan), from)
    }
}
