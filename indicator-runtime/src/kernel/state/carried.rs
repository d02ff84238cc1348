//! The states that a plan carries, whatever their types.

use super::State;
use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};

/// One of the states that the plan `P` carries, of the type `T`: where it stands.
pub struct Carried<P, T> {
    /// The state.
    pub get: fn(&P) -> &T,
    /// The state, to be changed.
    pub get_mut: fn(&mut P) -> &mut T,
}

/// [`Carried`], without the state's type: the methods of [`State`].
pub trait AnyCarried<P> {
    /// [`State::enter`].
    fn enter(&self, plan: &mut P, context: &Context);
    /// [`State::values_in_block`].
    fn values_in_block(&self, plan: &P) -> Option<usize>;
    /// [`State::save`].
    fn save(&self, plan: &P, to: &mut Writer);
    /// [`State::load`].
    ///
    /// # Errors
    /// Those of [`State::load`].
    fn load(&self, plan: &mut P, from: &mut Reader<'_>) -> Result<(), Damaged>;
}

impl<P, T: State> AnyCarried<P> for Carried<P, T> {
    #[inline]
    fn enter(&self, plan: &mut P, context: &Context) {
        (self.get_mut)(plan).enter(context);
    }

    #[inline]
    fn values_in_block(&self, plan: &P) -> Option<usize> {
        (self.get)(plan).values_in_block()
    }

    fn save(&self, plan: &P, to: &mut Writer) {
        (self.get)(plan).save(to);
    }

    #[inline]
    fn load(&self, plan: &mut P, from: &mut Reader<'_>) -> Result<(), Damaged> {
        (self.get_mut)(plan).load(from)
    }
}
