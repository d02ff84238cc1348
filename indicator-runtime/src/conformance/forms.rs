//! The ways to compute the same thing, each compared with the expected outputs; sweeps are in a file of their own.

use super::bits::same_bits;
use super::case::Case;
use super::series::{Series, part};
use super::stream_feed::{Feed, UNWRITTEN, written};
use crate::memory::new_outputs::Column;
use crate::memory::room::Room;
use crate::simd::dispatch::Kernel;
use std::mem::MaybeUninit;

/// Every kernel that this CPU has, under every name.
pub fn kernels() -> impl Iterator<Item = Kernel> {
    Kernel::available()
        .flat_map(|kernel| [kernel, kernel.batch()])
        .chain([Kernel::Auto])
}

/// Buffers of `length` values for every output, marked as unwritten.
pub fn buffers(case: &Case, length: usize) -> Series {
    vec![vec![f64::from_bits(UNWRITTEN); length]; case.entry.outputs.len()]
}

/// Array calls with every kernel, into new memory and into the caller's.
pub fn arrays(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    if case.due() == 0 {
        return Ok(()); // An error, which the caller has seen.
    }
    let (inputs, entry) = (case.inputs(), case.entry);
    for kernel in kernels() {
        let what = format!("array, Kernel::{kernel:?}");
        same_bits(case.entry, &what, &case.array(kernel)?, expected)?;

        let mut outputs = buffers(case, case.length());
        let mut rooms: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
        let what = format!("{what}, into a buffer");
        entry
            .compute_into(&inputs, &case.values, kernel, &mut rooms)
            .map_err(|error| format!("{what}: {error}"))?;
        written(&what, &outputs)?;
        same_bits(case.entry, &what, &outputs, expected)?;
    }
    let mut rooms = vec![vec![MaybeUninit::new(0.5); case.length()]; entry.outputs.len()];
    let mut outputs: Vec<_> = rooms
        .iter_mut()
        .map(|room| Room::from(&mut room[..]))
        .collect();
    entry
        .compute_uninit(&inputs, &case.values, Kernel::Auto, &mut outputs)
        .map_err(|error| format!("array, into new memory: {error}"))?;
    let columns = entry.compute_columns(&inputs, &case.values, Kernel::Auto);
    signals(case, &columns.map_err(|error| error.to_string())?, expected)
}

/// Signals are the expected numbers, and 0 where there is none.
fn signals(case: &Case, columns: &[Column], expected: &[Vec<f64>]) -> Result<(), String> {
    for (spec, (column, expected)) in case.entry.outputs.iter().zip(columns.iter().zip(expected)) {
        let Column::Signals(signals) = column else {
            continue;
        };
        let differs =
            |(signal, number): (&i32, &f64)| f64::from(*signal) != finite_or_zero(*number);
        if let Some(at) = signals.iter().zip(expected).position(differs) {
            let (name, signal, number) = (spec.name, signals[at], expected[at]);
            return Err(format!(
                "signal {name}[{at}] is {signal} instead of {number}"
            ));
        }
    }
    Ok(())
}

fn finite_or_zero(number: f64) -> f64 {
    if number.is_nan() { 0.0 } else { number }
}

/// A stream fed one by one.
pub fn updates(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    let mut feed = Feed::new(case)?;
    feed.updates(0..case.length())?;
    same_bits(case.entry, "stream, one by one", &feed.answers, expected)
}

/// Streams fed in slices: all with `extend`, and some one by one.
pub fn pieces(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    let length = case.length();
    let mut rng = case.rng();
    for size in [1, 2, 3, 7, length.div_ceil(2).max(1), length.max(1)] {
        let mut feed = Feed::new(case)?;
        for start in (0..length).step_by(size) {
            feed.extend(start..length.min(start + size))?;
        }
        let what = format!("stream, extended by {size} at a time");
        same_bits(case.entry, &what, &feed.answers, expected)?;
    }
    for longest in [40, 2000] {
        let mut feed = Feed::new(case)?;
        let mut slices = Vec::new();
        let mut at = 0;
        while at < length {
            // Empty slices are allowed, too.
            let end = length.min(at + rng.usize(0..=longest));
            if rng.bool() {
                feed.updates(at..end)?;
                slices.push(format!("{} one by one", end - at));
            } else {
                feed.extend(at..end)?;
                slices.push((end - at).to_string());
            }
            at = end;
        }
        let what = format!("stream, in slices of {}", slices.join(", "));
        same_bits(case.entry, &what, &feed.answers, expected)?;
    }
    Ok(())
}

/// Peeking, copies, and resets.
pub fn copies(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    let length = case.length();
    let mut feed = Feed::new(case)?;
    let first = length.min(40);
    for row in 0..first {
        let mut copy = feed.clone();
        copy.update(row)?;
        let bar = case.row(row);
        let other: Vec<f64> = bar.iter().map(|value| value + 1e6).collect();
        feed.peek(&other);
        let peeked = feed.peek(&bar);
        feed.update(row)?;
        let answer = part(&feed.answers, row..row + 1);
        let what = format!("peek at row {row}");
        peeked.map_or(Ok(()), |peeked| {
            same_bits(case.entry, &what, &peeked, &answer)
        })?;
        let what = format!("stream copied before row {row}");
        same_bits(case.entry, &what, &copy.answers, &feed.answers)?;
    }
    let beginning = part(expected, 0..first);
    same_bits(case.entry, "stream after peeks", &feed.answers, &beginning)?;

    let half = case.rng().usize(0..=length);
    let mut feed = Feed::new(case)?;
    feed.extend(0..half)?;
    let mut copy = feed.clone();
    feed.extend(half..length)?;
    copy.updates(half..length)?;
    let what = format!("stream copied after {half} rows");
    same_bits(
        case.entry,
        &format!("{what}, the original"),
        &feed.answers,
        expected,
    )?;
    same_bits(
        case.entry,
        &format!("{what}, the copy"),
        &copy.answers,
        expected,
    )?;

    copy.reset();
    copy.updates(0..half)?;
    copy.extend(half..length)?;
    same_bits(case.entry, "stream after reset", &copy.answers, expected)
}
