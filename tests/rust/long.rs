//! Series that are larger than the caches of a core, where the next piece is prefetched.

use indicator_runtime::conformance::within;
use indicator_runtime::{Axis, Entry, Kernel, Value};
use indicator_tests::series::{assert_same, streamed};
use indicators::CATALOGUE;

/// With an output, more than eight megabytes.
const LENGTH: usize = 600_000;

/// Values that go up and down, those of the input `input` a little higher the smaller it is.
fn series(input: usize) -> Vec<f64> {
    let value = |i: usize| 100.0 + 10.0 * (i as f64 * 0.3).sin() + (i * 7919 % 1000) as f64 / 997.0;
    (0..LENGTH).map(|i| value(i) - input as f64).collect()
}

/// A series for each input, of values that it allows.
fn inputs(entry: &Entry) -> Vec<Vec<f64>> {
    let numbers = entry.inputs.iter().enumerate().map(|(input, spec)| {
        let prices = series(input).into_iter();
        prices.map(|price| within(price, spec)).collect()
    });
    numbers.collect()
}

/// How many values a stream is fed at a time, never many, after `at` values.
fn slice_length(at: usize) -> usize {
    1 + at * 31 % 2999
}

/// The array by every kernel, a stream that is fed all of it, and a sweep give the same bits.
fn every_form_agrees(gap: impl Fn(usize) -> bool) {
    for entry in CATALOGUE.entries() {
        let values = entry.defaults();
        let mut inputs = inputs(entry);
        for row in (0..LENGTH).filter(|row| gap(*row)) {
            inputs[row % entry.inputs.len()][row] = f64::NAN;
        }
        let inputs: Vec<&[f64]> = inputs.iter().map(Vec::as_slice).collect();
        let expected = streamed(entry, &values, &inputs, slice_length);
        for kernel in Kernel::available() {
            let array = entry.compute(&inputs, &values, kernel).unwrap();
            assert_same(entry, &format!("{kernel:?}"), &array, &expected);
        }
        let whole = entry.stream(&values).unwrap().extend(&inputs);
        assert_same(entry, "stream", &whole.unwrap(), &expected);
        let axes: Vec<Axis<Value>> = values.iter().map(|v| Axis::List(vec![*v])).collect();
        let sweep = entry.batch(&inputs, &axes, Kernel::Auto).unwrap();
        assert_same(entry, "sweep", &sweep.outputs, &expected);
    }
}

#[test]
fn forms_agree_without_gaps() {
    every_form_agrees(|_| false);
}

#[test]
fn forms_agree_with_gaps_here_and_there() {
    every_form_agrees(|row| row % 1024 == 0 && row % 5 == 0 || row % 7001 == 33 || row < 14);
}

/// Where a long series is cut into pieces depends on its address; the results do not.
#[test]
fn results_do_not_depend_on_the_address() {
    const LENGTH: usize = 20_000;
    for entry in CATALOGUE.entries() {
        let values = entry.defaults();
        let all = inputs(entry);
        let inputs: Vec<&[f64]> = all.iter().map(|input| &input[..LENGTH]).collect();
        let expected = streamed(entry, &values, &inputs, slice_length);
        for place in 0..8 {
            let mut moved = vec![vec![0.0; LENGTH + 8]; inputs.len()];
            for (moved, input) in moved.iter_mut().zip(&inputs) {
                moved[place..place + LENGTH].copy_from_slice(input);
            }
            let inputs: Vec<&[f64]> = moved.iter().map(|m| &m[place..place + LENGTH]).collect();
            let array = entry.compute(&inputs, &values, Kernel::Auto).unwrap();
            assert_same(entry, &format!("place {place}"), &array, &expected);
        }
    }
}
