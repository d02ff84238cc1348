//! What memory a stream takes: little, whatever it was fed with.

use indicator_runtime::{Entry, Stream};
use indicator_tests::series;
use indicators::CATALOGUE;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, which counts what a thread holds.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.set(HELD.get() + layout.size() as isize);
        // SAFETY: the caller's promises are those that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        HELD.set(HELD.get() - layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Bytes of a stream with defaults, fresh and after many values at once.
fn bytes(entry: &'static Entry, fed: usize) -> usize {
    let walk: Vec<Vec<f64>> = (0..entry.inputs.len())
        .map(|input| series::prices(fed + input)[input..].to_vec())
        .collect();
    let slices: Vec<&[f64]> = walk.iter().map(Vec::as_slice).collect();
    let held = HELD.get();
    let mut stream = entry
        .stream(&entry.defaults())
        .expect("defaults are allowed");
    drop(stream.extend(&slices).expect("it is fed"));
    let bytes = HELD.get() - held;
    drop(stream);
    usize::try_from(bytes).expect("a stream takes memory") + size_of::<Stream>()
}

#[test]
fn streams_are_light() {
    let mut heavy = Vec::new();
    for entry in CATALOGUE.entries() {
        let stream = entry
            .stream(&entry.defaults())
            .expect("defaults are allowed");
        // A recurrence keeps its block of 32 values, and an indicator has up to four of them.
        let allowed = 1_900 + 32 * (stream.warmup() + 1);
        for fed in [0, 2_000, 100_000] {
            // A thread's pool of working memory may grow in the first rounds.
            let taken = (0..4).map(|_| bytes(entry, fed)).min().unwrap_or(0);
            if taken > allowed {
                heavy.push((entry.name, fed, taken, allowed));
            }
        }
    }
    assert!(heavy.is_empty(), "{heavy:?}");
}
