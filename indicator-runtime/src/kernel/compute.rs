//! What generated code hands to the runtime: an indicator with its parameters bound.

use crate::catalogue::param::Value;
use crate::error::ErrorKind;
use crate::kernel::output::Output;
use crate::simd::kernel::{Isa, Work};

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

    /// Forgets the values seen so far.
    fn reset(&mut self);
}

/// [`Compute`], as the walk, sweeps and streams use it: without its type.
pub trait Plan: Send + Sync {
    /// Calls the kernel's copy for `isa`.
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]);

    /// Forgets the values seen so far.
    fn reset(&mut self);

    /// A copy that carries the same state.
    fn boxed_clone(&self) -> Box<dyn Plan>;
}

struct Call<'a, 'b, C> {
    plan: &'a mut C,
    inputs: &'a [&'a [f64]],
    outputs: &'a mut [Output<'b>],
}

impl<C: Compute> Work for Call<'_, '_, C> {
    type Result = ();

    #[inline(always)]
    fn run(self) {
        self.plan.compute(self.inputs, self.outputs);
    }
}

impl<C: Compute> Plan for C {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        isa.run(Call {
            plan: self,
            inputs,
            outputs,
        });
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

/// A state that is carried from one slice to the next, with what it was at the start of a run.
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

impl<T: Clone> Carried<T> {
    /// Starts from `state`.
    pub fn new(state: T) -> Self {
        Self {
            fresh: state.clone(),
            live: state,
        }
    }

    /// Back to the start of a run. Types with large buffers implement `Clone::clone_from` so that
    /// this keeps them.
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

impl Plan for Box<dyn Plan> {
    #[inline]
    fn run(&mut self, isa: Isa, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
        (**self).run(isa, inputs, outputs);
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
