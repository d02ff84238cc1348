//! Kernels that break their promise: an error names them, and nothing unwritten is shown.

use crate::refused;
use indicator_runtime::{Axis, Entry, Error, ErrorKind, Kernel, Output, Value, indicator};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a faulty kernel does to its output.
#[derive(Clone, Copy, Debug, PartialEq, indicator_runtime::Choice)]
enum Fault {
    /// Nothing is written.
    Nothing,
    /// One value is lacking.
    OneLess,
    /// One value too many, one by one.
    OnePushed,
    /// One value too many, from a slice.
    OneExtended,
    /// One value too many, from an iterator of unknown length.
    OneFiltered,
    /// One value is lacking, from an iterator that says it has one too many.
    OneLessThanSaid,
    /// A block too many.
    Block,
    /// It panics with a text.
    Panic,
}

fn write(fault: Fault, data: &[f64], values: &mut Output<'_>) {
    match fault {
        Fault::Nothing => {}
        Fault::OneLess => values.extend(data[1..].iter().copied()),
        Fault::OnePushed => data
            .iter()
            .chain([&7.0])
            .for_each(|value| values.push(*value)),
        Fault::OneExtended => values.extend([data, &[7.0]].concat()),
        Fault::OneFiltered => {
            values.extend(
                [data, &[7.0]]
                    .concat()
                    .into_iter()
                    .filter(|value| *value > 0.0),
            );
        }
        Fault::OneLessThanSaid => values.extend(Boastful(data[1..].iter(), data.len() + 1)),
        Fault::Block => {
            values.extend(data.iter().copied());
            values.block([7.0; 8]);
        }
        Fault::Panic => panic!("of {} values", data.len()),
    }
}

/// An iterator that says it has so many values, which safe code may do.
struct Boastful<'a>(std::slice::Iter<'a, f64>, usize);

impl Iterator for Boastful<'_> {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        self.0.next().copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.1, Some(self.1))
    }
}

/// The second output is faulty.
#[indicator(warmup = 0)]
fn faulty(
    data: &[f64],
    #[param(default = Fault::OneLess)] fault: Fault,
    good: &mut Output,
    bad: &mut Output,
) {
    good.extend(data.iter().copied());
    write(fault, data, bad);
}

/// The same, with something carried along.
#[indicator(warmup = 0)]
fn faulty_and_resumable(
    data: &[f64],
    #[param(default = Fault::OneLess)] fault: Fault,
    #[state(0)] seen: &mut usize,
    good: &mut Output,
    bad: &mut Output,
) {
    *seen += data.len();
    good.extend(data.iter().copied());
    write(fault, data, bad);
}

/// Doubles, unless a value is negative.
#[indicator(warmup = 0)]
fn touchy(data: &[f64], #[state(0.0)] sum: &mut f64, values: &mut Output) {
    for value in data {
        assert!(*value >= 0.0, "negative: {value}");
        *sum += value;
        values.push(*sum);
    }
}

const MARK: f64 = -77.0;
const DATA: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];

/// Only what the kernel wrote, missing values and what was there before.
fn check_shown(buffer: &[f64]) {
    for value in buffer {
        let known = value.is_nan() || *value == MARK || *value == 7.0 || DATA.contains(value);
        assert!(known, "{value} was shown");
    }
}

fn check_wrong_count(entry: &'static Entry, fault: &'static str, written: &str) {
    let values = [Value::Choice(fault)];
    let axes = [Axis::List(vec![values[0]; 3])];
    let parts = ["Kernel wrote ", written, "`bad`", "where 5 were due"];
    for kernel in Kernel::available() {
        let array = entry.compute(&[&DATA], &values, kernel);
        refused(array, &[&[entry.name], &parts[..]].concat());

        let (mut good, mut bad) = ([MARK; 5], [MARK; 5]);
        let into = entry.compute_into(&[&DATA], &values, kernel, &mut [&mut good, &mut bad]);
        refused(into, &[&[entry.name], &parts[..]].concat());
        check_shown(&good);
        check_shown(&bad);

        let batch = format!("{}_batch: ", entry.name);
        refused(
            entry.batch(&[&DATA], &axes, kernel),
            &[&[batch.as_str()], &parts[..]].concat(),
        );
        for parallel in [false, true] {
            let (mut good, mut bad) = ([MARK; 15], [MARK; 15]);
            let buffers = &mut [&mut good[..], &mut bad[..]];
            let into = entry.batch_into(&[&DATA], &axes, kernel, parallel, buffers);
            refused(into, &[&[batch.as_str()], &parts[..]].concat());
            check_shown(&good);
            check_shown(&bad);
        }
    }
    let mut stream = entry.stream(&values).unwrap();
    assert_eq!(
        stream.update::<1, 2>([2.0]),
        None,
        "{fault}: an answer that is not whole"
    );
    let mut point = [MARK; 2];
    assert!(!stream.update_into(&[2.0], &mut point));
    check_shown(&point);
    let mut stream = entry.stream(&values).unwrap();
    let name = format!("{}.extend: ", entry.stream_name());
    refused(
        stream.extend(&[&DATA]),
        &[&[name.as_str()], &parts[..]].concat(),
    );
}

#[test]
fn too_few_or_too_many_values_are_an_error_that_names_the_kernel() {
    for entry in [&FAULTY, &FAULTY_AND_RESUMABLE] {
        check_wrong_count(entry, "nothing", "wrote 0 values");
        check_wrong_count(entry, "one_less", "wrote 4 values");
        check_wrong_count(entry, "one_pushed", "wrote 6 values");
        check_wrong_count(entry, "one_extended", "wrote 6 values");
        check_wrong_count(entry, "one_filtered", "wrote 6 values");
        check_wrong_count(entry, "one_less_than_said", "wrote 4 values");
        // A block that does not fit may be counted as what is known to be too much.
        check_wrong_count(entry, "block", "wrote ");
    }
}

#[test]
fn a_panic_is_an_error_that_names_the_kernel_and_says_what_it_said() {
    let values = [Value::Choice("panic")];
    let axes = [Axis::List(vec![values[0]; 3])];
    for entry in [&FAULTY, &FAULTY_AND_RESUMABLE] {
        let said = "Kernel panicked: of 5 values";
        refused(
            entry.compute(&[&DATA], &values, Kernel::Auto),
            &[entry.name, said],
        );
        let batch = format!("{}_batch: ", entry.name);
        refused(entry.batch(&[&DATA], &axes, Kernel::Auto), &[&batch, said]);
        let (mut good, mut bad) = ([MARK; 15], [MARK; 15]);
        let buffers = &mut [&mut good[..], &mut bad[..]];
        refused(
            entry.batch_into(&[&DATA], &axes, Kernel::Auto, false, buffers),
            &[&batch, said],
        );
        check_shown(&good);
        check_shown(&bad);
        let mut stream = entry.stream(&values).unwrap();
        let name = format!("{}.extend: ", entry.stream_name());
        refused(stream.extend(&[&DATA]), &[&name, said]);
    }
}

#[test]
fn a_stream_that_panicked_starts_again() {
    let mut stream = TOUCHY.stream(&[]).unwrap();
    assert_eq!(stream.extend(&[&[1.0, 2.0]]).unwrap(), [[1.0, 3.0]]);
    let panicked = stream.extend(&[&[5.0, -1.0]]);
    assert!(
        matches!(panicked.unwrap_err().kind, ErrorKind::Panicked(text) if text == "negative: -1")
    );
    assert_eq!(stream.extend(&[&[4.0, 1.0]]).unwrap(), [[4.0, 5.0]]);
    // Also where the very first values panic.
    let mut stream = TOUCHY.stream(&[]).unwrap();
    assert!(stream.extend(&[&[5.0, -1.0]]).is_err());
    assert_eq!(stream.update::<1, 1>([4.0]), Some([4.0]));
}

/// A kernel with a window, which the values of a row that panicked must not stay in.
#[indicator(warmup = 1)]
fn touchy_window(data: &[f64], values: &mut Output) {
    for pair in data.windows(2) {
        assert!(pair[1] >= 0.0, "negative: {}", pair[1]);
        values.push(pair[0] + pair[1]);
    }
}

#[test]
fn a_stream_that_panicked_in_an_update_starts_again() {
    for entry in [&TOUCHY, &TOUCHY_WINDOW] {
        let mut fed = entry.stream(&[]).unwrap();
        fed.update::<1, 1>([1.0]);
        let feed = AssertUnwindSafe(|| fed.update::<1, 1>([-5.0]));
        assert!(
            catch_unwind(feed).is_err(),
            "{} has not panicked",
            entry.name
        );
        // However it goes on.
        let mut new = entry.stream(&[]).unwrap();
        assert_eq!(fed.peek::<1, 1>([2.0]), new.peek([2.0]));
        let series = [[2.0, 3.0].as_slice()];
        assert!(same_values(
            &fed.clone().extend(&series),
            &new.clone().extend(&series)
        ));
        for value in [2.0, 3.0] {
            assert_eq!(fed.update::<1, 1>([value]), new.update([value]));
        }
    }
}

/// Whether two streams have given the same, NaN included.
fn same_values(left: &Result<Vec<Vec<f64>>, Error>, right: &Result<Vec<Vec<f64>>, Error>) -> bool {
    format!("{left:?}") == format!("{right:?}")
}

/// It cannot be made with 13.
#[indicator(warmup = 0)]
fn superstitious(
    data: &[f64],
    #[param(default = 1.0)] number: f64,
    #[state(if number == 13.0 { Err("13".to_owned()) } else { Ok(number) })] factor: &f64,
    values: &mut Output,
) {
    values.extend(data.iter().map(|value| value * factor));
}

#[test]
fn a_state_that_cannot_be_made_is_an_error() {
    let values = [Value::F64(13.0)];
    let said = ["superstitious", "Invalid state: 13"];
    refused(
        SUPERSTITIOUS.compute(&[&DATA], &values, Kernel::Auto),
        &said,
    );
    let said_of_stream = ["SuperstitiousStream", "Invalid state: 13"];
    refused(SUPERSTITIOUS.stream(&values).map(|_| ()), &said_of_stream);
    let axes = [Axis::List(vec![Value::F64(1.0), Value::F64(13.0)])];
    refused(SUPERSTITIOUS.batch(&[&DATA], &axes, Kernel::Auto), &said);
    assert!(
        SUPERSTITIOUS
            .compute(&[&DATA], &[Value::F64(2.0)], Kernel::Auto)
            .is_ok()
    );
}
