//! One series, one parameter set.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::Value;
use crate::engine::cancel::{Unwatched, Watch};
use crate::engine::plan_cache::with_plan;
use crate::engine::walk::{Room, Walk, has_nan};
use crate::error::{Error, ErrorKind};
use crate::kernel::compute::Plan;
use crate::kernel::prefetch::is_far;
use crate::memory::huge_pages::prefer_large;
use crate::simd::kernel::{Isa, Kernel};
use std::any::Any;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

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
        let length = inputs.first().map_or(0, |series| series.len());
        written(self.outputs.len(), length, |rooms| {
            self.compute_watched(inputs, values, kernel, rooms, &Unwatched)
        })
        .map_err(|kind| self.error(kind))
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
        let mut rooms: Vec<Room<'_>> = outputs.iter_mut().map(|output| as_room(output)).collect();
        self.compute_uninit(inputs, values, kernel, &mut rooms)
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
        self.compute_watched(inputs, values, kernel, outputs, &Unwatched)
            .map_err(|kind| self.error(kind))
    }

    /// [`Entry::compute_uninit`], which stops soon after `watch` says so.
    pub(crate) fn compute_watched(
        &'static self,
        inputs: &[&[f64]],
        values: &[Value],
        kernel: Kernel,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let length = self.common_length(inputs)?;
        self.check_rooms(outputs, length)?;
        let isa = kernel.isa()?;
        self.check(values)
            .map_err(|kind| kind.with_data_length(length))?;
        if (self.warmup)(values) >= length {
            return Err(self.no_value(inputs, values));
        }
        let row = Row {
            entry: self,
            values,
            isa,
            clean: false,
            swept: false,
            far: is_far(inputs, outputs),
            watch,
        };
        let produced = caught(|| with_plan(self, values, |plan| row.walk(plan, inputs, outputs)))?;
        match produced {
            0 => Err(self.no_value(inputs, values)),
            _ => Ok(()),
        }
    }

    /// The length that all inputs share.
    pub(crate) fn common_length(&self, inputs: &[&[f64]]) -> Result<usize, ErrorKind> {
        if inputs.len() != self.inputs.len() {
            return Err(self.wrong_number("inputs", self.inputs.len(), inputs.len()));
        }
        let length = inputs[0].len();
        if inputs.iter().any(|series| series.len() != length) {
            let lengths: Vec<String> = self
                .input_names()
                .zip(inputs)
                .map(|(name, series)| format!("{name} = {}", series.len()))
                .collect();
            return Err(ErrorKind::UnequalInputs(lengths.join(", ")));
        }
        if length == 0 {
            Err(ErrorKind::EmptyInput)
        } else {
            Ok(length)
        }
    }

    /// Why a series yields no value at all.
    #[cold]
    fn no_value(&self, inputs: &[&[f64]], values: &[Value]) -> ErrorKind {
        let mut longest = 0;
        let mut run = 0;
        for row in 0..inputs[0].len() {
            let gap = inputs.iter().any(|series| series[row].is_nan());
            run = if gap { 0 } else { run + 1 };
            longest = longest.max(run);
        }
        if longest == 0 {
            return ErrorKind::AllNan;
        }
        self.too_long(values, inputs[0].len())
            .unwrap_or(ErrorKind::NotEnoughValidData {
                needed: (self.warmup)(values).saturating_add(1),
                valid: longest,
            })
    }

    /// Whether there is one room of `expected` values for each output.
    pub(crate) fn check_rooms(&self, rooms: &[Room<'_>], expected: usize) -> Result<(), ErrorKind> {
        if rooms.len() != self.outputs.len() {
            return Err(self.wrong_number("output buffers", self.outputs.len(), rooms.len()));
        }
        match self
            .output_names()
            .zip(rooms)
            .find(|(_, room)| room.len() != expected)
        {
            None => Ok(()),
            Some((output, room)) => Err(ErrorKind::OutputLength {
                output,
                got: room.len(),
                expected,
            }),
        }
    }
}

/// One computation whose arguments have been checked: an array, or one row of a sweep.
pub(crate) struct Row<'a> {
    pub entry: &'static Entry,
    pub values: &'a [Value],
    pub isa: Isa,
    /// Whether the inputs are known to hold no NaN.
    pub clean: bool,
    /// Whether it is a row of a sweep that keeps what rows have in common.
    pub swept: bool,
    /// Whether this and all that is computed with it is more than the caches hold.
    pub far: bool,
    pub watch: &'a dyn Watch,
}

impl Row<'_> {
    /// Writes every room in full, and returns how many values each output got.
    pub fn compute(&self, inputs: &[&[f64]], outputs: &mut [Room<'_>]) -> Result<usize, ErrorKind> {
        caught(|| {
            let mut plan = (self.entry.bind)(self.values)?;
            self.walk(&mut *plan, inputs, outputs)
        })
    }

    /// [`Row::compute`] with a plan that is at its beginning.
    fn walk(
        &self,
        plan: &mut dyn Plan,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
    ) -> Result<usize, ErrorKind> {
        Walk {
            plan,
            entry: self.entry,
            warmup: (self.entry.warmup)(self.values),
            isa: self.isa,
            seen: 0,
            past: None,
            swept: self.swept,
            far: self.far,
            watch: self.watch,
        }
        .series(inputs, outputs, self.clean)
    }
}

/// A kernel is an author's code: what it panics with becomes an error, and what it had carried along
/// is dropped with the plan.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, ErrorKind>) -> Result<T, ErrorKind> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}

/// What a panic said, as an error, or the error that it carried.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> ErrorKind {
    if let Some(error) = panic.downcast_ref::<ErrorKind>() {
        return error.clone();
    }
    let message = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    ErrorKind::Panicked(message.unwrap_or_else(|| "without a message".into()))
}

/// Whether some row has a value in every input, found as soon as there is one.
pub(crate) fn has_value(inputs: &[&[f64]]) -> bool {
    (0..inputs[0].len()).any(|row| inputs.iter().all(|series| !series[row].is_nan()))
}

/// Whether no input holds NaN anywhere.
pub(crate) fn is_clean(isa: Isa, inputs: &[&[f64]]) -> bool {
    !has_nan(isa, inputs, 0..inputs[0].len())
}

/// `count` vectors of `length` values each, which `write` writes in full where it returns `Ok`.
pub(crate) fn written(
    count: usize,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<Vec<Vec<f64>>, ErrorKind> {
    let mut outputs = allocate(count, length)?;
    let mut rooms: Vec<Room<'_>> = outputs
        .iter_mut()
        .map(|output| &mut output.spare_capacity_mut()[..length])
        .collect();
    write(&mut rooms)?;
    for output in &mut outputs {
        // SAFETY: `write` has written the first `length` values of every room, and a room lies
        // within the capacity.
        unsafe { output.set_len(length) };
    }
    Ok(outputs)
}

/// `count` vectors with room for `length` values each, none of them touched.
fn allocate(count: usize, length: usize) -> Result<Vec<Vec<f64>>, ErrorKind> {
    (0..count)
        .map(|_| {
            let mut output: Vec<f64> = Vec::new();
            output
                .try_reserve_exact(length)
                .map_err(|_| ErrorKind::OutOfMemory {
                    bytes: length.saturating_mul(size_of::<f64>()),
                })?;
            prefer_large(&mut output.spare_capacity_mut()[..length]);
            Ok(output)
        })
        .collect()
}

/// A caller's buffer as a room.
pub(crate) fn as_room(buffer: &mut [f64]) -> Room<'_> {
    let length = buffer.len();
    // SAFETY: `MaybeUninit<f64>` has the layout of `f64`, the borrow is exclusive and as long, and
    // a room is only ever written with initialised values, so the buffer stays initialised.
    unsafe {
        std::slice::from_raw_parts_mut(buffer.as_mut_ptr().cast::<MaybeUninit<f64>>(), length)
    }
}
