//! Collections of states as states.

use super::{SHAPED, State};
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::panic::resume_unwind;
use std::sync::Arc;

/// What is shared cannot change, and follows from the parameters.
impl<T: Send + Sync + ?Sized + 'static> State for Arc<T> {
    #[inline]
    fn enter(&mut self, _: &Context) {}

    fn save(&self, _: &mut Writer) {}

    fn load(&mut self, _: &mut Reader<'_>) -> Result<(), Damaged> {
        Ok(())
    }
}

impl<T: State> State for Box<T> {
    const CARRIES: bool = T::CARRIES;

    fn enter(&mut self, context: &Context) {
        T::enter(self, context);
    }

    fn values_in_block(&self) -> Option<usize> {
        T::values_in_block(self)
    }

    fn save(&self, to: &mut Writer) {
        T::save(self, to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        T::load(self, from)
    }

    fn blank() -> Option<Self> {
        T::blank().map(Box::new)
    }
}

/// A blank state with what was saved.
fn loaded<T: State>(from: &mut Reader<'_>) -> Result<T, Damaged> {
    let mut state = T::blank().ok_or(SHAPED)?;
    state.load(from)?;
    Ok(state)
}

impl<T: State> State for Option<T> {
    fn enter(&mut self, context: &Context) {
        self.iter_mut().for_each(|state| state.enter(context));
    }

    fn values_in_block(&self) -> Option<usize> {
        self.as_ref().and_then(T::values_in_block)
    }

    fn save(&self, to: &mut Writer) {
        self.is_some().save(to);
        self.iter().for_each(|state| state.save(to));
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        let mut present = false;
        present.load(from)?;
        match self {
            Some(state) if present => state.load(from)?,
            _ if present => *self = Some(loaded(from)?),
            _ => *self = None,
        }
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(None)
    }
}

impl<T: State, const N: usize> State for [T; N] {
    const CARRIES: bool = T::CARRIES;

    fn enter(&mut self, context: &Context) {
        self.iter_mut().for_each(|state| state.enter(context));
    }

    fn values_in_block(&self) -> Option<usize> {
        self.iter().find_map(T::values_in_block)
    }

    fn save(&self, to: &mut Writer) {
        self.iter().for_each(|state| state.save(to));
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.iter_mut().try_for_each(|state| state.load(from))
    }

    fn blank() -> Option<Self> {
        let blanks: Option<Vec<T>> = (0..N).map(|_| T::blank()).collect();
        blanks?.try_into().ok()
    }
}

macro_rules! lists {
    ($($list:ident: $push:ident);*) => {$(
        impl<T: State> State for $list<T> {
            fn enter(&mut self, context: &Context) {
                self.iter_mut().for_each(|state| state.enter(context));
            }

            fn values_in_block(&self) -> Option<usize> {
                self.iter().find_map(T::values_in_block)
            }

            fn save(&self, to: &mut Writer) {
                to.count(self.len());
                self.iter().for_each(|state| state.save(to));
            }

            fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
                let count = from.count(from.remaining().max(self.len()))?;
                self.truncate(count);
                self.iter_mut().try_for_each(|state| state.load(from))?;
                if self.try_reserve(count - self.len()).is_err() {
                    let bytes = count.saturating_mul(size_of::<T>());
                    resume_unwind(Box::new(ErrorKind::OutOfMemory { bytes }));
                }
                for _ in self.len()..count {
                    self.$push(loaded(from)?);
                }
                Ok(())
            }

            fn blank() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

lists!(Vec: push; VecDeque: push_back);

macro_rules! maps {
    ($([$($generic:tt)*] $map:ty);* $(;)?) => {$(
        impl<$($generic)*> State for $map {
            fn enter(&mut self, context: &Context) {
                self.values_mut().for_each(|state| state.enter(context));
            }

            fn values_in_block(&self) -> Option<usize> {
                self.values().find_map(V::values_in_block)
            }

            fn save(&self, to: &mut Writer) {
                to.count(self.len());
                for (key, state) in self {
                    key.save(to);
                    state.save(to);
                }
            }

            fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
                let count = from.count(from.remaining())?;
                let mut before = std::mem::take(self);
                for _ in 0..count {
                    let key: K = loaded(from)?;
                    let mut state = before.remove(&key).or_else(V::blank).ok_or(SHAPED)?;
                    state.load(from)?;
                    self.insert(key, state);
                }
                Ok(())
            }

            fn blank() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

maps! {
    [K: State + Ord, V: State] BTreeMap<K, V>;
    [K: State + Hash + Eq, V: State, S: BuildHasher + Clone + Default + Send + Sync + 'static] HashMap<K, V, S>;
}

macro_rules! tuples {
    ($(($($part:ident $index:tt),*))*) => {$(
        impl<$($part: State),*> State for ($($part,)*) {
            #[allow(unused_variables)]
            fn enter(&mut self, context: &Context) {
                $(self.$index.enter(context);)*
            }

            fn values_in_block(&self) -> Option<usize> {
                None$(.or_else(|| self.$index.values_in_block()))*
            }

            #[allow(unused_variables)]
            fn save(&self, to: &mut Writer) {
                $(self.$index.save(to);)*
            }

            #[allow(unused_variables)]
            fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
                $(self.$index.load(from)?;)*
                Ok(())
            }

            fn blank() -> Option<Self> {
                Some(($($part::blank()?,)*))
            }
        }
    )*};
}

tuples!(()(A 0)(A 0, B 1)(A 0, B 1, C 2)(A 0, B 1, C 2, D 3)(A 0, B 1, C 2, D 3, E 4)(A 0, B 1, C 2, D 3, E 4, F 5));
