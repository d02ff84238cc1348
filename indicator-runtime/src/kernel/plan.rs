//! What generated code hands to the runtime: an indicator with its parameters bound.

use super::context::Context;
use super::output::Output;
use crate::catalogue::param::Value;
use crate::error::ErrorKind;
use crate::simd::isa::{Isa, SimdTask};
use crate::simd::lane_shift::Shift;

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

    /// Calls the kernel. Implementations are `#[inline(always)]`.
    fn compute(&mut self, inputs: &[&[f64]], outputs: &mut [Output<'_>]);

    /// [`State::enter`](crate::State::enter) of every state that is carried.
    fn enter(&mut self, context: &Context);

    /// [`State::values_in_block`](crate::State::values_in_block) of the first state that has a block.
    fn values_in_block(&self) -> Option<usize>;

    /// Forgets the values seen so far, and the context.
    fn reset(&mut self);
}

/// [`Compute`], as the walk, sweeps and streams use it: without its type.
pub trait Plan: Send + Sync {
    /// Calls the kernel's copy for `isa`.
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]);

    /// [`Compute::enter`].
    fn enter(&mut self, context: &Context);

    /// [`Compute::values_in_block`].
    fn values_in_block(&self) -> Option<usize>;

    /// [`Compute::reset`].
    fn reset(&mut self);

    /// A copy that carries the same state.
    fn boxed_clone(&self) -> Box<dyn Plan>;
}

struct Call<'a, 'b, C> {
    plan: &'a mut C,
    inputs: &'a [&'a [f64]],
    outputs: &'a mut [Output<'b>],
}

impl<C: Compute> SimdTask for Call<'_, '_, C> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, _: &[f64]) {
        self.plan.compute(self.inputs, self.outputs);
    }
}

impl<C: Compute> Plan for C {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        let call = Call {
            plan: self,
            inputs,
            outputs,
        };
        isa.run(call, &[]);
    }

    fn enter(&mut self, context: &Context) {
        Compute::enter(self, context);
    }

    fn values_in_block(&self) -> Option<usize> {
        Compute::values_in_block(self)
    }

    fn reset(&mut self) {
        Compute::reset(self);
    }

    fn boxed_clone(&self) -> Box<dyn Plan> {
        Box::new(self.clone())
    }
}

/// The catalogue's way to a plan: [`Compute::bind`], without its type.
///
/// # Errors
/// Those of [`Compute::bind`].
pub fn bind<C: Compute>(values: &[Value]) -> Result<Box<dyn Plan>, ErrorKind> {
    Ok(Box::new(C::bind(values)?))
}

impl Plan for Box<dyn Plan> {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        (**self).run(isa, inputs, outputs);
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

    fn boxed_clone(&self) -> Box<dyn Plan> {
        (**self).boxed_clone()
    }
}

impl Clone for Box<dyn Plan> {
    fn clone(&self) -> Self {
        (**self).boxed_clone()
    }
}
