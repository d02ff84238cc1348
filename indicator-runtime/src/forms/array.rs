//! The array form: one parameter set over whole series.

use crate::catalogue::entry::Entry;
use crate::engine::cancel::Unwatched;
use crate::engine::panics::caught;
use crate::error::{Error, ErrorKind};
use crate::memory::new_outputs::{Column, new_columns, new_vectors};
use crate::memory::room::{Room, as_rooms};
use crate::simd::dispatch::Kernel;
use crate::value::Value;

impl Entry {
    /// Computes every output over a whole series, as the generated `…_with_kernel` does.
    ///
    /// `inputs` are in the order of [`Entry::inputs`], `values` in that of [`Entry::params`], and
    /// the result in that of [`Entry::outputs`]: one `Vec` each, as long as the inputs.
    ///
    /// # Errors
    /// A call that cannot yield one value is an error, as are inputs of unequal length, parameters
    /// that are not allowed and a kernel that this CPU lacks.
    pub fn compute(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
    ) -> Result<Vec<Vec<f64>>, Error> {
        let work = || {
            let prepared = self.prepare(inputs, values, kernel)?;
            new_vectors(self.outputs.len(), prepared.length(), |rooms| {
                prepared.run(rooms, &Unwatched)
            })
        };
        caught(work).map_err(|kind| self.error(kind))
    }

    /// [`Entry::compute`], with signals as whole numbers: 0 where there is none.
    ///
    /// # Errors
    /// Those of [`Entry::compute`].
    pub fn compute_columns(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
    ) -> Result<Vec<Column>, Error> {
        let work = || {
            let prepared = self.prepare(inputs, values, kernel)?;
            new_columns(self.signals(), prepared.length(), |rooms| {
                prepared.run(rooms, &Unwatched)
            })
        };
        caught(work).map_err(|kind| self.error(kind))
    }

    /// [`Entry::compute`] into the caller's buffers, each as long as the inputs.
    ///
    /// # Errors
    /// Those of [`Entry::compute`], and buffers of the wrong number or length. After an error the
    /// buffers may hold part of a result.
    pub fn compute_into(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
        outputs: &mut [&mut [f64]],
    ) -> Result<(), Error> {
        self.compute_uninit(inputs, values, kernel, &mut as_rooms(outputs))
    }

    /// [`Entry::compute`] into memory that may be uninitialised.
    ///
    /// Where it returns `Ok`, every value of every room is written.
    ///
    /// # Errors
    /// Those of [`Entry::compute_into`].
    pub fn compute_uninit(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
        outputs: &mut [Room<'_>],
    ) -> Result<(), Error> {
        let work = || {
            self.prepare(inputs, values, kernel)?
                .run(outputs, &Unwatched)
        };
        caught(work).map_err(|kind: ErrorKind| self.error(kind))
    }
}
