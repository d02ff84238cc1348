//! Prefetching: the next piece of long series is fetched from memory while the present one is computed.
//!
//! A piece is computed within the caches, and memory would be idle while that lasts. The whole next piece
//! cannot be asked for at once: a CPU has only a few dozen cache lines under way at a time and would wait for
//! them. So the building blocks report how far they have come, and each time a few lines are asked for.

use super::PIECE;
use crate::memory::uninit::Room;
use crate::simd::vector::LINE;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Bytes that the caches of a core may hold.
const CACHES: usize = 8 << 20;
/// Values that a building block goes over before it reports.
const STRIDE: usize = 128;
/// Inputs and outputs that are fetched; of more than that, the others are not.
const SERIES: usize = 8;
/// Lines of each of them that are asked for together.
const LINES: usize = 4;
/// How often that is done in a piece.
const TIMES: usize = PIECE / LINE / LINES;

/// What is fetched for one computation. Only the thread that computes uses it; the fields are atomic because
/// building blocks, which share it, may be sent to other threads.
#[derive(Debug)]
pub(crate) struct Prefetch {
    /// Addresses at which the series go on.
    next: [AtomicUsize; SERIES],
    series: AtomicUsize,
    /// How often lines are still to be asked for in this piece.
    left: AtomicUsize,
    /// Values that building blocks went over in this piece.
    done: AtomicUsize,
    /// How many they go over from one time to the next.
    pace: AtomicUsize,
    /// How many it will have been the next time.
    due: AtomicUsize,
}

/// What is due when nothing is fetched.
const NEVER: usize = usize::MAX;

impl Prefetch {
    /// Whether prefetching pays: the series are longer than a piece, and what is read and written are more
    /// bytes than the caches hold.
    pub fn pays(inputs: &[&[f64]], outputs: &[Room<'_>]) -> bool {
        let lengths = inputs.iter().map(|input| input.len());
        let values: usize = lengths.chain(outputs.iter().map(|room| room.len())).sum();
        cfg!(target_arch = "x86_64")
            && values > CACHES / size_of::<f64>()
            && inputs.iter().any(|input| input.len() > PIECE)
    }

    /// For a computation that begins.
    pub fn start() -> Self {
        Self {
            next: [const { AtomicUsize::new(0) }; SERIES],
            series: AtomicUsize::new(0),
            left: AtomicUsize::new(0),
            // How much work a piece is will be known after the first one.
            done: AtomicUsize::new(PIECE),
            pace: AtomicUsize::new(0),
            due: AtomicUsize::new(NEVER),
        }
    }

    /// The piece that ends before `end` is computed next.
    pub fn begin_piece(&self, inputs: &[&[f64]], outputs: &[Room<'_>], end: usize) {
        let inputs = inputs.iter().map(|input| input.as_ptr().addr());
        let outputs = outputs.iter().map(|room| room.as_ptr().addr());
        let mut series = 0;
        for (next, first) in self.next.iter().zip(inputs.chain(outputs)) {
            next.store(first + end * size_of::<f64>(), Relaxed);
            series += 1;
        }
        self.series.store(series, Relaxed);
        // This piece will be as much work as the last one.
        let pace = self.done.load(Relaxed).max(PIECE) / TIMES;
        self.done.store(0, Relaxed);
        self.pace.store(pace, Relaxed);
        self.due.store(pace, Relaxed);
        self.left.store(TIMES, Relaxed);
    }

    /// How many of the next `count` values a building block goes over before it reports.
    #[inline]
    pub fn stride(&self, count: usize) -> usize {
        if count <= STRIDE || self.due.load(Relaxed) == NEVER {
            count
        } else {
            STRIDE
        }
    }

    /// A building block has gone over `count` values. Fewer than a stride are not counted.
    #[inline]
    pub fn advance(&self, count: usize) {
        if count < STRIDE {
            return;
        }
        let done = self.done.load(Relaxed) + count;
        self.done.store(done, Relaxed);
        while self.due.load(Relaxed) <= done {
            self.fetch();
        }
    }

    #[inline(never)]
    fn fetch(&self) {
        for next in &self.next[..self.series.load(Relaxed)] {
            let first = next.load(Relaxed);
            for line in 0..LINES {
                prefetch(first.wrapping_add(line * LINE * size_of::<f64>()));
            }
            let lines = LINES * LINE * size_of::<f64>();
            next.store(first.wrapping_add(lines), Relaxed);
        }
        let left = self.left.load(Relaxed) - 1;
        self.left.store(left, Relaxed);
        self.due.store(
            match left {
                0 => NEVER,
                _ => self.due.load(Relaxed) + self.pace.load(Relaxed),
            },
            Relaxed,
        );
    }
}

/// Asks for the cache line of an address, whatever is there.
#[inline(always)]
fn prefetch(address: usize) {
    // SAFETY: it is a hint. Nothing is read, and an address that is none is passed over.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(std::ptr::without_provenance(address));
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
mod tests {
    use super::{LINE, PIECE, Prefetch, Relaxed};

    /// What a building block does with a piece.
    fn go_over_a_piece(prefetch: &Prefetch) {
        let mut at = 0;
        while at < PIECE {
            let stride = prefetch.stride(PIECE - at);
            prefetch.advance(stride);
            at += stride;
        }
    }

    /// How far into `series` the next line is that will be asked for.
    fn asked_for(prefetch: &Prefetch, series: &[f64]) -> usize {
        (prefetch.next[0].load(Relaxed) - series.as_ptr().addr()) / size_of::<f64>()
    }

    #[test]
    fn the_next_piece_is_asked_for_evenly_while_this_one_is_computed() {
        let series = vec![0.0; 4 * PIECE];
        let prefetch = Prefetch::start();
        for passes in [1, 3, 3] {
            prefetch.begin_piece(&[&series], &[], PIECE);
            assert_eq!(asked_for(&prefetch, &series), PIECE);
            for _ in 0..passes {
                go_over_a_piece(&prefetch);
            }
        }
        // The last piece was as much work as the one before it: a third of the lines in each pass.
        assert_eq!(asked_for(&prefetch, &series), 2 * PIECE);
        prefetch.begin_piece(&[&series], &[], PIECE);
        go_over_a_piece(&prefetch);
        let third = asked_for(&prefetch, &series) - PIECE;
        assert!(third.abs_diff(PIECE / 3) <= 4 * LINE, "{third}");
    }

    #[test]
    fn nothing_is_asked_for_before_the_first_piece_and_after_all_of_one() {
        let series = vec![0.0; 4 * PIECE];
        let prefetch = Prefetch::start();
        assert_eq!(prefetch.stride(PIECE), PIECE);
        prefetch.begin_piece(&[&series], &[], PIECE);
        assert!(prefetch.stride(PIECE) < PIECE);
        go_over_a_piece(&prefetch);
        assert_eq!(asked_for(&prefetch, &series), 2 * PIECE);
        go_over_a_piece(&prefetch);
        assert_eq!(asked_for(&prefetch, &series), 2 * PIECE);
        assert_eq!(prefetch.stride(PIECE), PIECE);
    }
}
