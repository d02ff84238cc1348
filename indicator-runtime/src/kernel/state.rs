//! States: what a plan makes from its parameters, and may carry from one slice of a series to the next.

use super::context::Context;
use crate::error::ErrorKind;
use crate::memory::history::History;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

/// A state that a kernel carries along, behind `#[state(…)] name: &mut Type`.
///
/// Numbers, collections of states and all building blocks are states; a struct or an enum of states becomes
/// one by `#[derive(Clone, State)]`, which forwards every method field by field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no state that can be carried along",
    label = "a state of this type is missing `#[derive(State)]`",
    note = "if it is a struct or an enum of yours: `#[derive(Clone, indicator_runtime::State)]`"
)]
pub trait State: Clone + Send + Sync + 'static {
    /// Takes the context of a computation that begins, and an empty one as it ends.
    fn enter(&mut self, context: &Context);

    /// How many values a building block has taken of its present block, if it computes values in blocks. The
    /// walk ends its pieces where that block ends, so that blocks are seldom cut.
    fn values_in_block(&self) -> Option<usize> {
        None
    }
}

/// A state, with what it was at the start of a run.
#[derive(Clone)]
pub struct Carried<T> {
    live: T,
    fresh: T,
}

impl<T> Carried<T> {
    /// The state, for the kernel.
    #[inline(always)]
    pub fn get(&mut self) -> &mut T {
        &mut self.live
    }
}

impl<T: State> Carried<T> {
    /// Starts from `state`.
    pub fn new(state: T) -> Self {
        Self {
            fresh: state.clone(),
            live: state,
        }
    }

    /// [`State::enter`].
    pub fn enter(&mut self, context: &Context) {
        self.live.enter(context);
    }

    /// [`State::values_in_block`].
    #[must_use]
    pub fn values_in_block(&self) -> Option<usize> {
        self.live.values_in_block()
    }

    /// Back to the start of a run, outside of any computation. Types with large buffers implement
    /// `Clone::clone_from` so that this keeps them.
    pub fn reset(&mut self) {
        self.live.clone_from(&self.fresh);
    }
}

/// What `#[state(…)]` may give: the state itself, or a `Result` of it.
#[diagnostic::on_unimplemented(
    message = "this makes no `{T}`, which is the type of the state",
    label = "this is a `{Self}`",
    note = "the expression of a `#[state(…)]` gives the state itself, or a `Result` of it whose error \
            turns into `indicator_runtime::ErrorKind`, as a `String` does"
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
    #[inline]
    fn enter(&mut self, context: &Context) {
        self.replace_by(context);
    }
}

macro_rules! plain {
    ($($type:ty),* $(,)?) => {$(
        impl State for $type {
            #[inline]
            fn enter(&mut self, _: &Context) {}
        }
    )*};
}

plain!(
    bool,
    char,
    f32,
    f64,
    i8,
    i16,
    i32,
    i64,
    i128,
    isize,
    u8,
    u16,
    u32,
    u64,
    u128,
    usize,
    (),
    String,
    History,
);

impl<T: Send + Sync + ?Sized + 'static> State for Arc<T> {
    #[inline]
    fn enter(&mut self, _: &Context) {}
}

macro_rules! collections {
    ($([$($generic:tt)*] $type:ty: $items:ident, $items_mut:ident);* $(;)?) => {$(
        impl<$($generic)*> State for $type {
            fn enter(&mut self, context: &Context) {
                self.$items_mut().for_each(|item| item.enter(context));
            }

            fn values_in_block(&self) -> Option<usize> {
                self.$items().find_map(State::values_in_block)
            }
        }
    )*};
}

collections!(
    [T: State] Option<T>: iter, iter_mut;
    [T: State, const N: usize] [T; N]: iter, iter_mut;
    [T: State] Vec<T>: iter, iter_mut;
    [T: State] VecDeque<T>: iter, iter_mut;
    [K: Ord + Clone + Send + Sync + 'static, V: State] BTreeMap<K, V>: values, values_mut;
    [K: std::hash::Hash + Eq + Clone + Send + Sync + 'static, V: State] HashMap<K, V>: values, values_mut;
);

impl<T: State> State for Box<T> {
    fn enter(&mut self, context: &Context) {
        T::enter(self, context);
    }

    fn values_in_block(&self) -> Option<usize> {
        T::values_in_block(self)
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt),*))*) => {$(
        impl<$($part: State),*> State for ($($part,)*) {
            fn enter(&mut self, context: &Context) {
                $(self.$index.enter(context);)*
            }

            fn values_in_block(&self) -> Option<usize> {
                None$(.or_else(|| self.$index.values_in_block()))*
            }
        }
    )*};
}

tuples!((A 0)(A 0, B 1)(A 0, B 1, C 2)(A 0, B 1, C 2, D 3)(A 0, B 1, C 2, D 3, E 4)(A 0, B 1, C 2, D 3, E 4, F 5));
