//! One computation over whole series: prepared, which checks its arguments once, and then run.

use super::cancel::Watch;
use super::missing::{longest_run, no_bar};
use super::plan_cache;
use super::walk::Walk;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::kernel::context::{Context, OUTSIDE};
use crate::kernel::prefetch::Prefetch;
use crate::memory::room::Room;
use crate::simd::dispatch::Kernel;
use crate::simd::isa::Isa;
use crate::value::Value;

/// A computation whose arguments have been checked.
pub(crate) struct Prepared<'a> {
    entry: &'static Entry,
    inputs: &'a [&'a [f64]],
    values: &'a [Value],
    isa: Isa,
    length: usize,
    warmup: usize,
}

impl Entry {
    /// Checks the arguments of a computation.
    ///
    /// # Errors
    /// Inputs of unequal length or too short to yield one value, parameters that are not allowed, and a kernel
    /// that this CPU lacks.
    pub(crate) fn prepare<'a>(
        &'static self,
        inputs: &'a [&'a [f64]],
        values: &'a [Value],
        kernel: Kernel,
    ) -> Result<Prepared<'a>, ErrorKind> {
        let length = self.common_length(inputs)?;
        let isa = kernel.isa()?;
        self.check(values)
            .map_err(|kind| kind.with_data_length(length))?;
        let warmup = self.warmup(values)?;
        if warmup >= length {
            return Err(self.no_value(inputs, values, warmup));
        }
        Ok(Prepared {
            entry: self,
            inputs,
            values,
            isa,
            length,
            warmup,
        })
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

    /// Whether there is one room of `expected` values for each output.
    pub(crate) fn check_rooms(&self, rooms: &[Room<'_>], expected: usize) -> Result<(), ErrorKind> {
        if rooms.len() != self.outputs.len() {
            return Err(self.wrong_number("output buffers", self.outputs.len(), rooms.len()));
        }
        for (output, room) in self.outputs.iter().zip(rooms) {
            if room.len() != expected {
                return Err(ErrorKind::OutputLength {
                    output: output.name,
                    got: room.len(),
                    expected,
                });
            }
            if matches!(room, Room::Signals(_)) && output.kind != OutputKind::Signal {
                return Err(ErrorKind::OutputType {
                    output: output.name,
                });
            }
        }
        Ok(())
    }

    /// Why series yield no value at all.
    #[cold]
    fn no_value(&self, inputs: &[&[f64]], values: &[Value], warmup: usize) -> ErrorKind {
        match longest_run(self.inputs, inputs) {
            0 => no_bar(self.inputs),
            valid => self.too_long(values, inputs[0].len(), warmup).unwrap_or(
                ErrorKind::NotEnoughValidData {
                    needed: warmup.saturating_add(1),
                    valid,
                    left_out: 0,
                },
            ),
        }
    }
}

impl Prepared<'_> {
    /// Values of each input, and of each output.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Index of the first output.
    #[cfg(feature = "python")]
    pub fn warmup(&self) -> usize {
        self.warmup
    }

    /// Binds the parameters and writes every output in full, NaN where there is no value.
    ///
    /// # Errors
    /// What the states' constructors report; rooms of the wrong number or length; series without one value; a kernel
    /// that breaks its promise; [`ErrorKind::Cancelled`] soon after `watch` says so.
    ///
    /// # Panics
    /// If the kernel does.
    pub fn run(self, outputs: &mut [Room<'_>], watch: &dyn Watch) -> Result<(), ErrorKind> {
        self.entry.check_rooms(outputs, self.length)?;
        let mut bound = plan_cache::take(self.entry, self.values, self.warmup, watch)?;
        let values = outputs.iter().map(Room::len).sum();
        let context = Context::new(self.isa, Prefetch::pays(self.inputs, values), None);
        let plan = &mut *bound.plan;
        let produced = Walk::begin(self.entry, plan, self.warmup, &context, watch).series(
            self.inputs,
            outputs,
            false,
        )?;
        if context.is_shared() {
            bound.plan.enter(&OUTSIDE);
        }
        plan_cache::keep(bound, self.warmup);
        match produced {
            0 => Err(self.entry.no_value(self.inputs, self.values, self.warmup)),
            _ => Ok(()),
        }
    }
}
