//! Series, and answers to them compared bit for bit.

use indicator_runtime::{Entry, Stream, Value};

/// Prices that go up and down, without anything random.
pub fn prices(length: usize) -> Vec<f64> {
    (0..length)
        .map(|i| 100.0 + 10.0 * (i as f64 * 0.3).sin() + (i % 7) as f64)
        .collect()
}

pub fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

/// What a stream answers, NaN where it answers nothing; `count` says how many values it is fed next,
/// after so many.
pub fn streamed(
    entry: &'static Entry,
    values: &[Value],
    inputs: &[&[f64]],
    mut count: impl FnMut(usize) -> usize,
) -> Vec<Vec<f64>> {
    let mut stream = Stream::new(entry, values).unwrap();
    let mut answers = vec![Vec::new(); entry.outputs.len()];
    let length = inputs[0].len();
    let mut at = 0;
    while at < length {
        let stretch = at..length.min(at + count(at));
        let rows: Vec<&[f64]> = inputs.iter().map(|input| &input[stretch.clone()]).collect();
        for (all, new) in answers.iter_mut().zip(stream.extend(&rows).unwrap()) {
            all.extend(new);
        }
        at = stretch.end;
    }
    answers
}

/// Every value is the same, to the bit, or NaN in both.
pub fn assert_same(name: &str, form: &str, got: &[Vec<f64>], expected: &[Vec<f64>]) {
    for (got, expected) in got.iter().zip(expected) {
        assert_eq!(got.len(), expected.len(), "{name}, {form}");
        let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        let differs = got.iter().zip(expected).position(|pair| !same(pair));
        assert_eq!(differs, None, "{name}, {form}");
    }
}
