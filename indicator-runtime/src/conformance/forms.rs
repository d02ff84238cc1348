//! Every way to compute the same thing, each compared with the expected outputs.

use super::bits::same_bits;
use super::case::Case;
use super::series::{Series, part};
use super::stream_feed::{Feed, UNWRITTEN, written};
use crate::catalogue::param::{Domain, Value};
use crate::forms::sweep::axis::Axis;
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
fn buffers(case: &Case, length: usize) -> Series {
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

/// A sweep whose first row has these parameters, with others beside it: each row is what the array
/// call with its parameters is.
pub fn sweeps(case: &Case) -> Result<(), String> {
    let (inputs, entry) = (case.inputs(), case.entry);
    let lists: Vec<Vec<Value>> = (entry.params.iter().zip(&case.values))
        .map(|(param, value)| match (param.domain, *value) {
            (Domain::Usize { min, max, .. }, Value::Usize(count)) => {
                let other = if count < max { count + 1 } else { min };
                vec![*value, Value::Usize(other)]
            }
            _ => vec![*value],
        })
        .collect();
    // The last parameter runs fastest.
    let combos = lists.iter().fold(vec![Vec::new()], |rows, list| {
        let one_longer =
            |row: Vec<Value>| list.iter().map(move |value| [&row[..], &[*value]].concat());
        rows.into_iter().flat_map(one_longer).collect()
    });
    let axes: Vec<Axis<Value>> = lists.into_iter().map(Axis::List).collect();
    if !case.has_rows() {
        return match entry.batch(&inputs, &axes, Kernel::Auto) {
            Ok(_) => Err("sweep: an answer where every row is missing".into()),
            Err(_) => Ok(()),
        };
    }
    let is_met = |values: &[Value]| entry.unmet(values).is_none();
    if combos
        .iter()
        .any(|values| is_met(values) && (entry.bind)(values).is_err())
    {
        return Ok(()); // The neighbour is a combination that a state refuses.
    }
    let first = entry.batch(&inputs, &axes, Kernel::Auto);
    let first = first.map_err(|error| format!("sweep: {error}"))?;
    if first.combos != combos || first.cols != case.length() {
        return Err(format!(
            "sweep: the rows are {:?}, not {combos:?}",
            first.combos
        ));
    }
    for (row, values) in first.combos.iter().enumerate() {
        let cells = row * first.cols..(row + 1) * first.cols;
        let alone = Case {
            values: values.clone(),
            ..case.clone()
        };
        let shown: Vec<String> = values.iter().map(ToString::to_string).collect();
        let what = format!("sweep, row {row} ({})", shown.join(", "));
        let expected = if is_met(values) {
            alone.array(Kernel::Scalar)?
        } else {
            vec![vec![f64::NAN; case.length()]; entry.outputs.len()]
        };
        same_bits(case.entry, &what, &part(&first.outputs, cells), &expected)?;
    }
    for (kernel, parallel) in kernels().flat_map(|kernel| [(kernel, false), (kernel, true)]) {
        let how = if parallel {
            "in parallel"
        } else {
            "in one thread"
        };
        let what = format!("sweep, Kernel::{kernel:?}, {how}");
        let mut outputs = buffers(case, first.rows * first.cols);
        let mut rooms: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
        let mut sweep = || entry.batch_into(&inputs, &axes, kernel, parallel, &mut rooms);
        // A sweep of so few values wakes no threads; in a larger one, any thread may compute a row.
        let rows = if parallel { elsewhere(sweep)? } else { sweep() }
            .map_err(|error| format!("{what}: {error}"))?;
        if rows != combos {
            return Err(format!("{what}: the parameter sets are others"));
        }
        written(&what, &outputs)?;
        same_bits(case.entry, &what, &outputs, &first.outputs)?;
    }
    Ok(())
}

/// Does `work` on a thread of its own, which has a name as those of sweeps have.
fn elsewhere<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    let thread = std::thread::Builder::new().name("indicators".into());
    std::thread::scope(|scope| {
        let done = thread.spawn_scoped(scope, work);
        let done = done.map_err(|error| format!("no thread: {error}"))?.join();
        Ok(done.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// A stream fed one by one.
pub fn updates(case: &Case, expected: &[Vec<f64>]) -> Result<(), String> {
    let mut feed = Feed::new(case)?;
    feed.updates(0..case.length())?;
    same_bits(case.entry, "stream, one by one", &feed.answers, expected)
}

/// Streams fed in pieces: all with `extend`, and some one by one.
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
        let mut pieces = Vec::new();
        let mut at = 0;
        while at < length {
            // Empty pieces are allowed, too.
            let end = length.min(at + rng.usize(0..=longest));
            if rng.bool() {
                feed.updates(at..end)?;
                pieces.push(format!("{} one by one", end - at));
            } else {
                feed.extend(at..end)?;
                pieces.push((end - at).to_string());
            }
            at = end;
        }
        let what = format!("stream, in pieces of {}", pieces.join(", "));
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
