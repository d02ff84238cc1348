//! Calling the kernel on a segment, and what is done to its answers.

use super::Walk;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::{Room, as_uninit};
use smallvec::SmallVec;
use std::ops::Range;

impl Walk<'_> {
    /// Calls the kernel, due to write `due` of the outputs.
    #[inline(always)]
    pub(super) fn kernel<'s>(
        &mut self,
        slice: impl Fn(usize) -> &'s [f64],
        outputs: &mut [Room<'_>],
        due: Range<usize>,
    ) -> Result<(), ErrorKind> {
        // Pushed one by one: a collected list would be moved, and to load what was just stored stalls the CPU.
        let mut inputs: SmallVec<[&[f64]; 4]> = SmallVec::new();
        for input in 0..self.entry.inputs.len() {
            inputs.push(slice(input));
        }
        if outputs.iter().any(|room| matches!(room, Room::Signals(_))) {
            return self.kernel_of_signals(&inputs, outputs, due);
        }
        let mut rooms: SmallVec<[Output<'_>; 4]> = SmallVec::new();
        for room in outputs {
            if let Room::Numbers(room) = room {
                rooms.push(Output::of(self.context, &mut room[due.clone()]));
            }
        }
        self.plan.run(self.context.isa(0), &inputs, &mut rooms);
        place_indices(self.entry, self.begun, &mut rooms);
        check_written(self.entry, &rooms)
    }

    /// [`Walk::kernel`] where some outputs are signals, which become whole numbers while they are in the cache.
    #[inline(never)]
    fn kernel_of_signals(
        &mut self,
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
        self.plan.run(self.context.isa(0), inputs, &mut rooms);
        place_indices(self.entry, self.begun, &mut rooms);
        check_written(self.entry, &rooms)?;
        drop(rooms);
        for (numbers, room) in numbers.iter_mut().zip(outputs) {
            if let Room::Signals(room) = room {
                for (signal, number) in room[due.clone()].iter_mut().zip(numbers.reserve(due.len()))
                {
                    // Nothing, which is NaN, becomes 0.
                    signal.write(*number as i32);
                }
            }
        }
        Ok(())
    }
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
