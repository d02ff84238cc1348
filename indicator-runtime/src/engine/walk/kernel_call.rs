//! Calling the kernel on a segment, and what is done to its answers.

use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::engine::missing::any_missing;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::plan::Plan;
use crate::kernel::scratch::Scratch;
use crate::memory::room::{Room, as_uninit};
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use smallvec::SmallVec;
use std::mem::MaybeUninit;
use std::ops::Range;

/// A kernel, and what a call of it needs beside its inputs and outputs.
pub(super) struct KernelCall<'a> {
    pub entry: &'static Entry,
    pub plan: &'a mut dyn Plan,
    pub context: &'a Context,
    /// Where the present run begins.
    pub begun: usize,
}

impl KernelCall<'_> {
    /// Calls the kernel, due to write `due` of the outputs.
    #[inline(always)]
    pub fn run<'s>(
        self,
        slice: impl Fn(usize) -> &'s [f64],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
    ) -> Result<(), ErrorKind> {
        let inputs = slices(self.entry, slice);
        if outputs.iter().any(|room| matches!(room, Room::Signals(_))) {
            return self.run_for_signals(&inputs, outputs, due);
        }
        self.run_for_numbers(&inputs, outputs, due, |_| ())
    }

    /// [`KernelCall::run`]; whether all that is written to the first output are numbers. There are no signals.
    #[inline(always)]
    pub fn writes_numbers<'s>(
        self,
        slice: impl Fn(usize) -> &'s [f64],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
    ) -> Result<bool, ErrorKind> {
        let inputs = slices(self.entry, slice);
        let isa = self.context.isa(0);
        self.run_for_numbers(&inputs, outputs, due, |written| {
            !any_missing(isa, written[0].written_mut())
        })
    }

    /// What `of_written` says of the outputs.
    #[inline(always)]
    fn run_for_numbers<T>(
        self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
        of_written: impl FnOnce(&mut [Output<'_>]) -> T,
    ) -> Result<T, ErrorKind> {
        let mut rooms: SmallVec<[Output<'_>; 4]> = SmallVec::new();
        for room in outputs {
            if let Room::Numbers(room) = room {
                rooms.push(Output::of(self.context, &mut room[due.clone()]));
            }
        }
        self.plan.run(self.context.isa(0), inputs, &mut rooms);
        place_indices(self.entry, self.begun, &mut rooms);
        check_written(self.entry, &rooms)?;
        Ok(of_written(&mut rooms))
    }

    /// [`KernelCall::run`] where some outputs are signals, which become whole numbers while they are in the cache.
    #[inline(never)]
    fn run_for_signals(
        self,
        inputs: &[&[f64]],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
    ) -> Result<(), ErrorKind> {
        let mut numbers: SmallVec<[Scratch; 4]> = SmallVec::new();
        numbers.resize_with(outputs.len(), Scratch::default);
        let mut rooms: SmallVec<[Output<'_>; 4]> = SmallVec::new();
        for (numbers, room) in numbers.iter_mut().zip(&mut *outputs) {
            rooms.push(Output::of(
                self.context,
                match room {
                    Room::Numbers(room) => &mut room[due.clone()],
                    Room::Signals(_) => as_uninit(numbers.reserve(due.len())),
                },
            ));
        }
        let isa = self.context.isa(0);
        self.plan.run(isa, inputs, &mut rooms);
        place_indices(self.entry, self.begun, &mut rooms);
        check_written(self.entry, &rooms)?;
        drop(rooms);
        for (numbers, room) in numbers.iter_mut().zip(outputs) {
            if let Room::Signals(room) = room {
                let signals = Signals(&mut room[due.clone()]);
                isa.run_shared(signals, numbers.reserve(due.len()));
            }
        }
        Ok(())
    }
}

/// A slice of each input. They are pushed one by one: a collected list would be moved, and to load what was just stored
/// stalls the CPU.
#[inline(always)]
fn slices<'s>(entry: &Entry, slice: impl Fn(usize) -> &'s [f64]) -> SmallVec<[&'s [f64]; 4]> {
    let mut slices = SmallVec::new();
    for input in 0..entry.inputs.len() {
        slices.push(slice(input));
    }
    slices
}

/// Room for signals, which a kernel has written as numbers.
struct Signals<'a>(&'a mut [MaybeUninit<i32>]);

impl SimdTask for Signals<'_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, numbers: &[f64]) {
        for (signal, number) in self.0.iter_mut().zip(numbers) {
            signal.write(whole(*number));
        }
    }
}

/// A whole number as an integer, or the nearest of those that there are; nothing, which is NaN, becomes 0. A cast is the
/// same, and no vector code.
#[inline(always)]
fn whole(number: f64) -> i32 {
    /// So large that the digits of a whole number added to it are the last bits of the sum: 1.5 times 2^52.
    const LARGE: f64 = 6_755_399_441_055_744.0;
    let number = if number.is_nan() { 0.0 } else { number };
    let number = number.clamp(f64::from(i32::MIN), f64::from(i32::MAX));
    (number + LARGE).to_bits() as i32
}

/// Counts positions, which a kernel counts from the beginning of a run, from the beginning of the series.
#[inline(always)]
pub(crate) fn place_indices(entry: &Entry, begun: usize, outputs: &mut [Output<'_>]) {
    if begun == 0 {
        return;
    }
    for (spec, output) in entry.outputs.iter().zip(outputs) {
        if spec.kind == OutputKind::Index {
            for position in output.written_mut() {
                *position += begun as f64;
            }
        }
    }
}

/// Whether a kernel wrote what was due.
#[inline(always)]
pub(crate) fn check_written(entry: &Entry, outputs: &[Output<'_>]) -> Result<(), ErrorKind> {
    match outputs
        .iter()
        .position(|output| output.written() != output.due())
    {
        None => Ok(()),
        Some(index) => Err(ErrorKind::WrongCount {
            output: entry.outputs[index].name,
            expected: outputs[index].due(),
            got: outputs[index].written(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn whole_numbers_are_what_a_cast_makes_of_them() {
        let numbers = [
            0.0,
            1.0,
            80.0,
            200.0,
            65_535.0,
            2_147_483_647.0,
            1e300,
            f64::INFINITY,
        ];
        let numbers = numbers.iter().flat_map(|number| [*number, -number]);
        for number in numbers.chain([-2_147_483_648.0, f64::NAN, -f64::NAN]) {
            assert_eq!(whole(number), number as i32, "{number}");
        }
    }
}
