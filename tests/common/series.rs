//! Series, and what is computed from them: by a stream, and compared bit for bit.

use indicator_runtime::conformance::same_bits;
use indicator_runtime::{Entry, Value};

/// Prices that go up and down, without anything random.
#[must_use]
pub fn prices(length: usize) -> Vec<f64> {
    (0..length)
        .map(|i| 100.0 + 10.0 * (i as f64 * 0.3).sin() + (i % 7) as f64)
        .collect()
}

/// What a stream answers, NaN where it answers nothing; `count` says how many values it is fed next after
/// the number that it is given.
///
/// # Panics
/// If the indicator refuses the values or the inputs.
pub fn streamed(
    entry: &'static Entry,
    values: &[Value],
    inputs: &[&[f64]],
    mut count: impl FnMut(usize) -> usize,
) -> Vec<Vec<f64>> {
    let mut stream = entry.stream(values).unwrap();
    let mut answers = vec![Vec::new(); entry.outputs.len()];
    let length = inputs[0].len();
    let mut at = 0;
    while at < length {
        let slice = at..length.min(at + count(at));
        let rows: Vec<&[f64]> = inputs.iter().map(|input| &input[slice.clone()]).collect();
        for (all, new) in answers.iter_mut().zip(stream.extend(&rows).unwrap()) {
            all.extend(new);
        }
        at = slice.end;
    }
    answers
}

/// Every output is the same, to the bit, or NaN in both.
///
/// # Panics
/// If one is not; the message names the indicator and `form`, that in which it was computed.
#[track_caller]
pub fn assert_same(entry: &Entry, form: &str, got: &[Vec<f64>], expected: &[Vec<f64>]) {
    same_bits(entry, form, got, expected)
        .unwrap_or_else(|difference| panic!("{}, {difference}", entry.name));
}
