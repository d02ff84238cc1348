//! Parameters at the limits of what memory and arithmetic can do.

use crate::refused;
use indicator_runtime::{Domain, Entry, Kernel, Output, Value, indicator};
use indicator_tests::fixtures::entries;

/// Parameter sets with one count, or all of them, at `count`.
fn with_count(entry: &'static Entry, count: usize) -> Vec<Vec<Value>> {
    let is_count = |index: &usize| matches!(entry.params[*index].domain, Domain::Usize { .. });
    let counts: Vec<usize> = (0..entry.params.len()).filter(is_count).collect();
    let each = counts.iter().map(|index| vec![*index]);
    each.chain([counts.clone()])
        .map(|indices| {
            let mut values = entry.defaults();
            indices
                .iter()
                .for_each(|index| values[*index] = Value::Usize(count));
            values
        })
        .collect()
}

#[test]
fn streams_of_enormous_periods_are_refused_or_work() {
    for entry in entries() {
        for values in [1 << 40, 1 << 44, 1 << 48]
            .into_iter()
            .flat_map(|n| with_count(entry, n))
        {
            // An abort would end the test; a refusal is fine.
            let Ok(mut stream) = entry.stream(&values) else {
                continue;
            };
            let series = [1.0, 2.0, 3.0];
            let inputs = vec![&series[..]; entry.inputs.len()];
            let due = entry.warmup(&values).unwrap() < series.len();
            let outputs = stream.clone().extend(&inputs).unwrap();
            let answered = outputs.iter().flatten().any(|value| !value.is_nan());
            assert_eq!(answered, due, "{} {values:?}", entry.name);
            let mut point = vec![0.0; entry.outputs.len()];
            stream.update_into(&vec![1.0; entry.inputs.len()], &mut point);
        }
    }
}

/// Scales by a whole number, which is no period.
#[indicator(warmup = 0)]
fn multiple(data: &[f64], #[param(default = 100)] times: usize, values: &mut Output) {
    values.extend(data.iter().map(|value| value * times as f64));
}

#[test]
fn a_count_that_is_no_period_may_be_larger_than_the_series_is_long() {
    let (series, values): (&[f64], _) = (&[1.0, 2.0, 3.0], MULTIPLE.defaults());
    let expected = [[100.0, 200.0, 300.0]];
    let mut stream = MULTIPLE.stream(&values).unwrap();
    assert_eq!(stream.extend(&[series]).unwrap(), expected);
    let sweep = MULTIPLE
        .batch(&[series], &[vec![values[0]].into()], Kernel::Auto)
        .unwrap();
    assert_eq!(sweep.outputs, expected);
    let array = MULTIPLE.compute(&[series], &values, Kernel::Auto);
    assert_eq!(
        array.expect("what the stream and the sweep answer"),
        expected
    );
}

/// Scales by a number that may be as large as numbers are.
#[indicator(warmup = 0)]
fn factor(
    data: &[f64],
    #[param(default = 1.0, min = -1e300, below = 1e300)] by: f64,
    #[param(default = 1, min = 1)] times: usize,
    values: &mut Output,
) {
    values.extend(data.iter().map(|value| value * by * times as f64));
}

#[test]
fn numbers_are_written_as_one_reads_them() {
    let call = |by, times| FACTOR.compute(&[&[1.0]], &[by, times], Kernel::Auto);
    let said = ["by = 1e308,", "allowed: at least -1e300 and below 1e300"];
    refused(call(Value::F64(1e308), Value::Usize(1)), &said);
    let said = ["times = 3.0,", "allowed: a whole number: 1 or more"];
    refused(call(Value::F64(1.0), Value::F64(3.0)), &said);
}
