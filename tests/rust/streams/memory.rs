//! What memory a stream takes: little, whatever it was fed with.

use indicator_runtime::{Entry, Stream, Value};
use indicator_tests::series;
use indicators::{CATALOGUE, SMA};
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

/// How a stream is fed.
#[derive(Clone, Copy, Debug)]
enum Fed {
    OneByOne(usize),
    AtOnce(usize),
}

/// Bytes of a stream after it is fed.
fn bytes(entry: &'static Entry, values: &[Value], fed: Fed) -> usize {
    // A thread's pool of working memory may grow in the first rounds.
    let rounds = (0..4).map(|_| more_bytes(entry, values, fed));
    rounds.min().unwrap_or(0)
}

/// By how much memory grows with a stream.
fn more_bytes(entry: &'static Entry, values: &[Value], fed: Fed) -> usize {
    let (Fed::OneByOne(length) | Fed::AtOnce(length)) = fed;
    let walk: Vec<Vec<f64>> = (0..entry.inputs.len())
        .map(|input| series::prices(length + input)[input..].to_vec())
        .collect();
    let slices: Vec<&[f64]> = walk.iter().map(Vec::as_slice).collect();
    let mut bar = vec![0.0; slices.len()];
    let mut answer = vec![0.0; entry.outputs.len()];
    let held = HELD.get();
    let mut stream = entry.stream(values).expect("these values are allowed");
    match fed {
        Fed::AtOnce(_) => drop(stream.extend(&slices).expect("it is fed")),
        Fed::OneByOne(_) => {
            for at in 0..length {
                for (value, series) in bar.iter_mut().zip(&slices) {
                    *value = series[at];
                }
                stream.update_into(&bar, &mut answer);
            }
        }
    }
    let bytes = HELD.get() - held;
    drop(stream);
    usize::try_from(bytes).expect("a stream takes memory") + size_of::<Stream>()
}

#[test]
fn streams_take_little_memory() {
    let mut heavy = Vec::new();
    for entry in CATALOGUE.entries() {
        let stream = entry
            .stream(&entry.defaults())
            .expect("defaults are allowed");
        // An indicator has up to six windows or recurrences, and each up to 600 bytes beside the values of a window. `mavp`
        // has an average for each of 29 periods, of two parts each.
        let parts = if entry.name == "mavp" { 2 * 29 } else { 6 };
        let allowed = parts * 600 + 32 * (stream.warmup() + 1);
        for fed in [
            Fed::AtOnce(0),
            Fed::OneByOne(500),
            Fed::AtOnce(2_000),
            Fed::AtOnce(100_000),
        ] {
            let taken = bytes(entry, &entry.defaults(), fed);
            if taken > allowed {
                heavy.push((entry.name, fed, taken, allowed));
            }
        }
    }
    assert!(heavy.is_empty(), "{heavy:?}");
}

/// Windows are merged from smaller ones, of which few are kept whatever the period is: what a window of nearly all of
/// a series takes grows as the series does.
#[test]
fn long_windows_take_a_few_times_their_values() {
    for period in [1 << 12, (1 << 14) - 1, 100_001, (1 << 17) - 1] {
        let values = [Value::Usize(period)];
        let taken = bytes(&SMA, &values, Fed::AtOnce(2 * period)) / size_of::<f64>();
        assert!(
            taken < 6 * period,
            "{taken} numbers for a period of {period}"
        );
    }
}
