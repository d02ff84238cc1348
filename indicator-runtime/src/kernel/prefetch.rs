//! Software prefetching: the next piece of long series is fetched from memory while the present one is computed.
//!
//! A piece is computed within the caches, which would leave memory idle. The whole next piece cannot be
//! prefetched at once: a CPU can only have a few dozen cache lines in flight, and stalls on the others. So the
//! building blocks report how many values they have processed, and each time a few lines are prefetched.
//!
//! Where not even the last-level cache holds the series, the search for missing values, which every piece begins with, prefetches
//! the next piece of the inputs as well.
//!
//! Lines are fetched into the second-level cache. Those of the next piece would displace the present one from the first, and
//! a CPU has fewer lines in flight to the first level than to the second, where its own prefetching works as well.

use super::PIECE;
use crate::memory::caches::LAST_LEVEL;
use crate::memory::room::Room;
use crate::simd::vector::LINE;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Bytes beyond which series are taken not to fit into the caches of a core.
const CACHES: usize = 8 << 20;
/// Values that a building block processes from one report to the next.
const STRIDE: usize = 128;
/// The most inputs and outputs that are prefetched; any others are not.
const SERIES: usize = 8;
/// Cache lines of each of them that are prefetched at a time.
const LINES: usize = 4;
/// How many times that is done in a piece.
const TIMES: usize = PIECE / LINE / LINES;

/// What is prefetched for one computation. Only the thread that computes uses it; the fields are atomic because
/// building blocks, which share it, may be sent to other threads.
#[derive(Debug)]
pub(crate) struct Prefetch {
    /// The address in each series of the next line to prefetch.
    next: [AtomicUsize; SERIES],
    series: AtomicUsize,
    /// How many more times lines are to be prefetched in this piece.
    left: AtomicUsize,
    /// Values that building blocks have processed in this piece, each block's counted.
    done: AtomicUsize,
    /// How many are processed from one time to the next.
    pace: AtomicUsize,
    /// How many will have been processed at the next time.
    due: AtomicUsize,
}

/// The value of `due` when nothing is to be prefetched.
const NEVER: usize = usize::MAX;

impl Prefetch {
    /// Whether prefetching pays: the series are longer than a piece, and inputs together with outputs of so many values
    /// are larger than the caches.
    pub fn pays(inputs: &[&[f64]], outputs: usize) -> bool {
        let values = inputs.iter().map(|input| input.len()).sum::<usize>() + outputs;
        cfg!(target_arch = "x86_64")
            && values > CACHES / size_of::<f64>()
            && inputs.iter().any(|input| input.len() > PIECE)
    }

    /// Whether most of the series come from main memory: they take more than three quarters of the last-level cache, which
    /// others use as well.
    pub fn is_from_memory(inputs: &[&[f64]], outputs: &[Room<'_>]) -> bool {
        let inputs = inputs.iter().map(|input| size_of_val(*input));
        let outputs = outputs.iter().map(|room| room.bytes(room.len()));
        inputs.chain(outputs).sum::<usize>() > *LAST_LEVEL / 4 * 3
    }

    /// For a computation that begins.
    pub fn start() -> Self {
        Self {
            next: [const { AtomicUsize::new(0) }; SERIES],
            series: AtomicUsize::new(0),
            left: AtomicUsize::new(0),
            // How many values a piece makes building blocks process is known after the first one.
            done: AtomicUsize::new(PIECE),
            pace: AtomicUsize::new(0),
            due: AtomicUsize::new(NEVER),
        }
    }

    /// The piece that ends before `end` is computed next.
    pub fn begin_piece(&self, inputs: &[&[f64]], outputs: &[Room<'_>], end: usize) {
        let inputs = inputs
            .iter()
            .map(|input| input.as_ptr().addr() + end * size_of::<f64>());
        let outputs = outputs.iter().map(|room| room.address(end));
        let mut series = 0;
        for (next, first) in self.next.iter().zip(inputs.chain(outputs)) {
            next.store(first, Relaxed);
            series += 1;
        }
        self.series.store(series, Relaxed);
        // Building blocks are expected to process as many values as in the last piece.
        let pace = self.done.load(Relaxed).max(PIECE) / TIMES;
        self.done.store(0, Relaxed);
        self.pace.store(pace, Relaxed);
        self.due.store(pace, Relaxed);
        self.left.store(TIMES, Relaxed);
    }

    /// How many of the next `count` values a building block processes before it reports.
    #[inline]
    pub fn stride(&self, count: usize) -> usize {
        if count <= STRIDE || self.due.load(Relaxed) == NEVER {
            count
        } else {
            STRIDE
        }
    }

    /// A building block has processed `count` values. Fewer than a stride are not counted.
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

/// Prefetches a range of addresses, valid or not.
#[inline(always)]
pub(crate) fn prefetch_range(addresses: Range<usize>) {
    for line in addresses.step_by(LINE * size_of::<f64>()) {
        prefetch(line);
    }
}

/// Prefetches the cache line at an address, valid or not, into the second-level cache.
#[inline(always)]
fn prefetch(address: usize) {
    // SAFETY: a prefetch is a hint. Nothing is read, and an invalid address is ignored.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T1>(std::ptr::without_provenance(address));
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
mod tests {
    use super::{LAST_LEVEL, LINE, PIECE, Prefetch, Relaxed};

    /// What a building block does with a piece.
    fn go_over_a_piece(prefetch: &Prefetch) {
        let mut at = 0;
        while at < PIECE {
            let stride = prefetch.stride(PIECE - at);
            prefetch.advance(stride);
            at += stride;
        }
    }

    /// How far into `series` the next line to be prefetched is.
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
        // As many values are processed as in the piece before: a third of the lines in each pass.
        assert_eq!(asked_for(&prefetch, &series), 2 * PIECE);
        prefetch.begin_piece(&[&series], &[], PIECE);
        go_over_a_piece(&prefetch);
        let third = asked_for(&prefetch, &series) - PIECE;
        assert!(third.abs_diff(PIECE / 3) <= 4 * LINE, "{third}");
    }

    #[test]
    fn series_are_from_memory_that_fill_the_last_level_cache() {
        let series = vec![0.0; *LAST_LEVEL / size_of::<f64>()];
        let few = &series[..series.len() / 2];
        assert!(Prefetch::is_from_memory(&[&series], &[]));
        assert!(Prefetch::is_from_memory(&[few, few], &[]));
        assert!(!Prefetch::is_from_memory(&[few], &[]));
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
