//! Where memory ends, at whichever allocation: an error or a result, and never the end of the process.
//!
//! Small requests are met by the reserve that a Python module has, and what is as large as an argument can be refused.

use indicator_runtime::__private::Reserve;
use indicator_runtime::conformance::within;
use indicator_runtime::{Axis, Entry, ErrorKind, Kernel, Param, Stream, Value};
use indicators::{JSA, JsaBatchRange, WMA};
use std::alloc::{GlobalAlloc, Layout, System};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicIsize, Ordering};

#[global_allocator]
static ALLOCATOR: Reserve<Failing> = Reserve::of(Failing);

/// The system's allocator, which has no memory after so many more requests.
struct Failing;

static LEFT: AtomicIsize = AtomicIsize::new(isize::MAX);

fn has_memory() -> bool {
    LEFT.fetch_sub(1, Ordering::Relaxed) > 0
}

// SAFETY: memory is the system's, by the same contract.
unsafe impl GlobalAlloc for Failing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !has_memory() {
            return null_mut();
        }
        // SAFETY: by the caller's contract.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: by the caller's contract.
        unsafe { System.dealloc(memory, layout) }
    }
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if !has_memory() {
            return null_mut();
        }
        // SAFETY: by the caller's contract.
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// Does `work` with memory for no allocation, for one, and so on until it has all that it needs.
fn with_ever_more_memory(name: &str, mut work: impl FnMut() -> Result<(), ErrorKind>) {
    for enough in 0.. {
        LEFT.store(enough, Ordering::Relaxed);
        let result = catch_unwind(AssertUnwindSafe(&mut work));
        let left = LEFT.swap(isize::MAX, Ordering::Relaxed);
        match result {
            Ok(Ok(())) if left >= 0 => return,
            Ok(Ok(()) | Err(ErrorKind::OutOfMemory { .. })) => {}
            Ok(Err(error)) => panic!("{name}, {enough} allocations: {error}"),
            // A stream's `update` has no other way out.
            Err(panic) => match panic.downcast_ref() {
                Some(ErrorKind::OutOfMemory { .. }) => {}
                other => panic!("{name}, {enough} allocations: {other:?}"),
            },
        }
    }
}

/// Parameters whose counts are about `count`, different ones where there are several.
fn values(entry: &Entry, count: usize) -> Vec<Value> {
    let value = |(place, param): (usize, &Param)| match param.default() {
        Value::Usize(_) => Value::Usize(count + place),
        other => other,
    };
    entry.params.iter().enumerate().map(value).collect()
}

/// Every form of every indicator; short windows, and states that are larger than what the reserve holds.
fn every_form_of_every_indicator() {
    for entry in indicators::CATALOGUE.entries() {
        let price = |k: u32| f64::from(k % 97) + 50.0;
        let allowed = |input| (0..20_000).map(|k| within(price(k), input)).collect();
        let inputs: Vec<Vec<f64>> = entry.inputs.iter().map(allowed).collect();
        for count in [5, 3_000] {
            let inputs: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
            let values = values(entry, count);
            if entry.check(&values).is_err() {
                continue; // Its periods are shorter.
            }
            let outputs = entry.outputs.len();
            let mut buffers = vec![vec![0.0; inputs[0].len()]; outputs];
            with_ever_more_memory(&format!("{}({count})", entry.name), || {
                let mut buffers: Vec<&mut [f64]> =
                    buffers.iter_mut().map(|buffer| &mut **buffer).collect();
                let computed = entry.compute_into(&inputs, &values, Kernel::Auto, &mut buffers);
                computed.map_err(|error| error.kind)
            });
            with_ever_more_memory(&format!("{}_batch({count})", entry.name), || {
                let axis = |value: &Value| match *value {
                    Value::Usize(count) => Axis::Range {
                        start: Value::Usize(count),
                        end: Value::Usize(count + 3),
                        step: Value::Usize(3),
                    },
                    value => Axis::List(vec![value]),
                };
                let axes: Vec<Axis<Value>> = values.iter().map(axis).collect();
                entry
                    .batch(&inputs, &axes, Kernel::Auto)
                    .map(drop)
                    .map_err(|error| error.kind)
            });
            with_ever_more_memory(&format!("{}: stream({count})", entry.name), || {
                let mut stream = entry.stream(&values).map_err(|error| error.kind)?;
                stream.extend(&inputs).map_err(|error| error.kind)?;
                let mut copy = stream.clone();
                let mut answer = vec![0.0; outputs];
                assert!(copy.update_into(&vec![0.5; inputs.len()], &mut answer));
                Ok(())
            });
        }
    }
}

/// What is listed for each row, and lists that were given: more than the reserve holds.
fn sweeps_of_many_rows() {
    let series = [1.0, 2.0];
    let counts: Vec<usize> = (1..=700).collect();
    let range = JsaBatchRange::new().period(counts.clone());
    with_ever_more_memory("a list", || {
        let swept = range.apply(&series).map_err(|error| error.kind)?;
        assert_eq!(swept.combos.len(), counts.len());
        Ok(())
    });
    with_ever_more_memory("a grid", || {
        let sets = range.expand_grid().map_err(|error| error.kind)?;
        assert_eq!(sets.len(), counts.len());
        Ok(())
    });
    let axes = [Axis::List(
        counts.iter().copied().map(Value::Usize).collect(),
    )];
    with_ever_more_memory("by name", || {
        let swept = JSA.batch(&[&series], &axes, Kernel::Auto);
        swept.map(drop).map_err(|error| error.kind)
    });
}

/// A stream as bytes, and from them, of more values than the reserve holds.
fn saved_streams() {
    let mut stream = WMA.stream(&[Value::Usize(3_000)]).unwrap();
    stream.extend(&[&vec![2.0; 7_000]]).unwrap();
    let bytes = stream.to_bytes().unwrap();
    with_ever_more_memory("saved", || {
        stream.to_bytes().map(drop).map_err(|error| error.kind)
    });
    with_ever_more_memory("loaded", || {
        let loaded = Stream::from_bytes(&WMA, &bytes);
        loaded.map(drop).map_err(|error| error.kind)
    });
}

/// One after the other: the limit is that of the whole process.
#[test]
fn memory_ends() {
    every_form_of_every_indicator();
    sweeps_of_many_rows();
    saved_streams();
}
