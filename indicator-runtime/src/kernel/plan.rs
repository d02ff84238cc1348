//! What generated code hands to the runtime: an indicator with its parameters bound.

use super::context::Context;
use super::output::Output;
use super::saved::{Damaged, Reader, Writer};
use super::state::carried::AnyCarried;
use crate::error::ErrorKind;
use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;
use crate::value::Value;
use std::panic::resume_unwind;
use std::sync::Arc;

/// An indicator with its parameters bound and its states made. The attribute implements it.
///
/// `compute` is the kernel: a *window kernel* gets the `warmup` values before the first one that is
/// due and keeps nothing; a *resumable* kernel gets consecutive slices and carries its state along.
pub trait Compute: Clone + Send + Sync + Sized + 'static {
    /// Binds parameters, which [`Entry::check`](crate::Entry::check) has found good.
    ///
    /// # Errors
    /// Whatever the constructors of the states report.
    fn bind(values: &[Value]) -> Result<Self, ErrorKind>;

    /// What it was bound from.
    fn values(&self) -> Vec<Value>;

    /// Calls the kernel. Implementations are `#[inline(always)]`.
    fn compute(&mut self, inputs: &[&[f64]], outputs: &mut [Output<'_>]);

    /// Whether an input does not allow every number.
    const LIMITED: bool;

    /// The states that are carried.
    const CARRIED: &'static [&'static dyn AnyCarried<Self>];
}

/// A plan: [`Compute`], as the walk, sweeps and streams use it, without its type.
pub trait Plan: Send + Sync {
    /// Calls the kernel's copy for `isa`.
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]);

    /// [`Compute::values`].
    fn values(&self) -> Vec<Value>;

    /// [`State::enter`](crate::State::enter) of every state that is carried.
    fn enter(&mut self, context: &Context);

    /// [`State::values_in_block`](crate::State::values_in_block) of the first state that has a block.
    fn values_in_block(&self) -> Option<usize>;

    /// Forgets the values seen so far.
    ///
    /// # Panics
    /// If a state cannot become what it was at first, with an [`ErrorKind`] that the runtime turns back into an error.
    fn reset(&mut self);

    /// [`State::save`](crate::State::save) of every state that is carried.
    fn save(&self, to: &mut Writer);

    /// [`State::load`](crate::State::load) of every state that is carried.
    ///
    /// # Errors
    /// [`Damaged`]; the plan has to be [reset](Self::reset) then.
    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged>;

    /// A copy that carries the same state.
    fn boxed_clone(&self) -> Box<dyn Plan>;

    /// Whether an input may have a range, judged by the type alone.
    fn may_be_limited() -> bool
    where
        Self: Sized;
}

/// An indicator with its parameters bound, and what its states were saved as before their first value.
#[derive(Clone)]
pub struct Bound<C> {
    compute: C,
    start: Arc<[u64]>,
}

impl<C: Compute> Bound<C> {
    /// [`Compute::bind`].
    ///
    /// # Errors
    /// Those of [`Compute::bind`].
    pub(crate) fn new(values: &[Value]) -> Result<Self, ErrorKind> {
        let mut bound = Self {
            compute: C::bind(values)?,
            start: Arc::from([]),
        };
        let mut start = Writer::default();
        bound.save(&mut start);
        bound.start = Arc::from(start.into_words()?);
        Ok(bound)
    }
}

struct Call<'a, 'b, C> {
    compute: &'a mut C,
    inputs: &'a [&'a [f64]],
    outputs: &'a mut [Output<'b>],
}

impl<C: Compute> SimdTask for Call<'_, '_, C> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, _: &[f64]) {
        self.compute.compute(self.inputs, self.outputs);
    }
}

impl<C: Compute> Plan for Bound<C> {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        let call = Call {
            compute: &mut self.compute,
            inputs,
            outputs,
        };
        isa.run(call, &[]);
    }

    fn values(&self) -> Vec<Value> {
        self.compute.values()
    }

    fn enter(&mut self, context: &Context) {
        for state in C::CARRIED {
            state.enter(&mut self.compute, context);
        }
    }

    fn values_in_block(&self) -> Option<usize> {
        let mut states = C::CARRIED.iter();
        states.find_map(|state| state.values_in_block(&self.compute))
    }

    fn reset(&mut self) {
        let start = Arc::clone(&self.start);
        if let Err(Damaged(reason)) = self.load(&mut Reader::new(&start)) {
            let reason = format!("it cannot begin again: {reason}");
            resume_unwind(Box::new(ErrorKind::State(reason)));
        }
    }

    fn save(&self, to: &mut Writer) {
        for state in C::CARRIED {
            state.save(&self.compute, to);
        }
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        let mut states = C::CARRIED.iter();
        states.try_for_each(|state| state.load(&mut self.compute, from))
    }

    fn boxed_clone(&self) -> Box<dyn Plan> {
        Box::new(self.clone())
    }

    #[inline]
    fn may_be_limited() -> bool {
        C::LIMITED
    }
}

/// The catalogue's way to a plan: [`Compute::bind`], without its type.
///
/// # Errors
/// Those of [`Compute::bind`].
pub fn bind<C: Compute>(values: &[Value]) -> Result<Box<dyn Plan>, ErrorKind> {
    Ok(Box::new(Bound::<C>::new(values)?))
}

impl Plan for Box<dyn Plan> {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        (**self).run(isa, inputs, outputs);
    }

    fn values(&self) -> Vec<Value> {
        (**self).values()
    }

    fn enter(&mut self, context: &Context) {
        (**self).enter(context);
    }

    fn values_in_block(&self) -> Option<usize> {
        (**self).values_in_block()
    }

    fn reset(&mut self) {
        (**self).reset();
    }

    fn save(&self, to: &mut Writer) {
        (**self).save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        (**self).load(from)
    }

    fn boxed_clone(&self) -> Box<dyn Plan> {
        (**self).boxed_clone()
    }

    #[inline]
    fn may_be_limited() -> bool {
        true
    }
}

impl Clone for Box<dyn Plan> {
    fn clone(&self) -> Self {
        (**self).boxed_clone()
    }
}
