//! Memory that comes next, on its way while the present piece is computed.
//!
//! A piece is computed within the caches, and memory has nothing to do meanwhile. It cannot be asked for
//! the whole next piece at once, as a CPU has but a few dozen lines under way and would wait for them. So
//! the building blocks say how far they are, and a few lines are asked for each time.

use crate::engine::walk::{PIECE, Room};
use crate::memory::buffer::LINE;
use std::cell::Cell;

/// Bytes that the caches of a core may hold.
const NEAR: usize = 8 << 20;
/// Values that a building block goes over before it says so.
const STRIDE: usize = 128;
/// Inputs and outputs that are fetched; of more than that, the others are not.
const MOST: usize = 8;
/// Lines of each of them that are asked for together.
const LINES: usize = 4;
/// How often that is done in a piece.
const TIMES: usize = PIECE / LINE / LINES;

/// Whether what is read and written is more than the caches hold.
pub(crate) fn is_far(inputs: &[&[f64]], outputs: &[Room<'_>]) -> bool {
    let inputs = inputs.iter().map(|input| input.len());
    let outputs = outputs.iter().map(|room| room.len());
    let values: usize = inputs.chain(outputs).sum();
    cfg!(target_arch = "x86_64") && values > NEAR / size_of::<f64>()
}

/// How many of `values` a building block goes over before it says so: all of them where nothing is
/// fetched.
#[inline]
pub(crate) fn stride(values: usize) -> usize {
    if values <= STRIDE || AHEAD.with(|ahead| ahead.due.get() == NEVER) {
        values
    } else {
        STRIDE
    }
}

/// A building block has gone over so many values. A few are not worth the while of a short series.
#[inline]
pub(crate) fn worked(values: usize) {
    if values >= STRIDE {
        AHEAD.with(|ahead| ahead.work(values));
    }
}

/// As long as it lives, the thread fetches what comes after the piece that is computed.
pub(crate) struct Fetching(());

impl Fetching {
    pub fn start() -> Self {
        // How much work a piece is will be known after the first one.
        AHEAD.with(|ahead| ahead.worked.set(PIECE));
        Self(())
    }

    /// The piece that ends before `end` is computed next.
    pub fn piece(&self, inputs: &[&[f64]], outputs: &[Room<'_>], end: usize) {
        AHEAD.with(|ahead| ahead.begin(inputs, outputs, end));
    }
}

impl Drop for Fetching {
    fn drop(&mut self) {
        AHEAD.with(|ahead| ahead.due.set(NEVER));
    }
}

thread_local! {
    static AHEAD: Ahead = const {
        Ahead {
            next: [const { Cell::new(std::ptr::null()) }; MOST],
            series: Cell::new(0),
            left: Cell::new(0),
            worked: Cell::new(0),
            pace: Cell::new(0),
            due: Cell::new(NEVER),
        }
    };
}

/// What a thread fetches.
struct Ahead {
    /// Where each series goes on.
    next: [Cell<*const f64>; MOST],
    series: Cell<usize>,
    /// How often lines are still to be asked for in this piece.
    left: Cell<usize>,
    /// Values that building blocks went over in this piece.
    worked: Cell<usize>,
    /// How many they go over from one time to the next.
    pace: Cell<usize>,
    /// How many it will have been the next time.
    due: Cell<usize>,
}

/// What is due when nothing is fetched.
const NEVER: usize = usize::MAX;

impl Ahead {
    fn begin(&self, inputs: &[&[f64]], outputs: &[Room<'_>], end: usize) {
        let inputs = inputs.iter().map(|input| input.as_ptr());
        let outputs = outputs.iter().map(|room| room.as_ptr().cast());
        let series = inputs.chain(outputs).take(MOST);
        self.series.set(0);
        for (next, first) in self.next.iter().zip(series) {
            next.set(first.wrapping_add(end));
            self.series.update(|series| series + 1);
        }
        // This piece will be as much work as the last one.
        let pace = self.worked.replace(0).max(PIECE) / TIMES;
        self.pace.set(pace);
        self.due.set(pace);
        self.left.set(TIMES);
    }

    #[inline(always)]
    fn work(&self, values: usize) {
        // Where nothing is fetched nobody begins to count anew, and 32 bits may be full some day.
        let worked = self.worked.get().wrapping_add(values);
        self.worked.set(worked);
        while self.due.get() <= worked {
            self.fetch();
        }
    }

    #[inline(never)]
    fn fetch(&self) {
        for next in &self.next[..self.series.get()] {
            let first = next.get();
            for line in 0..LINES {
                ask_for(first.wrapping_add(line * LINE));
            }
            next.set(first.wrapping_add(LINES * LINE));
        }
        self.left.set(self.left.get() - 1);
        self.due.set(match self.left.get() {
            0 => NEVER,
            _ => self.due.get() + self.pace.get(),
        });
    }
}

/// Asks for the cache line of an address, wherever it points.
#[inline(always)]
fn ask_for(address: *const f64) {
    // SAFETY: it is a hint. Nothing is read, and an address that is none is passed over.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
mod tests {
    use super::{AHEAD, Fetching, LINE, stride, worked};
    use crate::engine::walk::PIECE;

    /// What a building block does with a piece.
    fn go_over_a_piece() {
        let mut at = 0;
        while at < PIECE {
            let stride = stride(PIECE - at);
            worked(stride);
            at += stride;
        }
    }

    /// How far into `series` the next line is that will be asked for.
    fn asked_for(series: &[f64]) -> usize {
        let next = AHEAD.with(|ahead| ahead.next[0].get());
        (next as usize - series.as_ptr() as usize) / size_of::<f64>()
    }

    #[test]
    fn the_next_piece_is_asked_for_evenly_while_this_one_is_worked_on() {
        let series = vec![0.0; 4 * PIECE];
        let fetching = Fetching::start();
        for passes in [1, 3, 3] {
            fetching.piece(&[&series], &[], PIECE);
            assert_eq!(asked_for(&series), PIECE);
            for _ in 0..passes {
                go_over_a_piece();
            }
        }
        // The last piece was as much work as the one before it: a third of the lines in each pass.
        assert_eq!(asked_for(&series), 2 * PIECE);
        fetching.piece(&[&series], &[], PIECE);
        go_over_a_piece();
        let third = asked_for(&series) - PIECE;
        assert!(third.abs_diff(PIECE / 3) <= 4 * LINE, "{third}");
    }

    #[test]
    fn nothing_is_asked_for_when_the_computation_is_over() {
        let series = vec![0.0; 4 * PIECE];
        let fetching = Fetching::start();
        fetching.piece(&[&series], &[], PIECE);
        drop(fetching);
        worked(PIECE);
        assert_eq!(asked_for(&series), PIECE);
        assert_eq!(stride(PIECE), PIECE);
    }
}
