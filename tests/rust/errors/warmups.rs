//! Warm-ups that cannot be computed, and authors' code that panics: one error in every form and every build.

use crate::refused;
use indicator_runtime::{Axis, Entry, Kernel, Output, Value, indicator};

const DATA: [f64; 9] = [1.0, 2.0, 4.0, 7.0, 11.0, 16.0, 22.0, 29.0, 37.0];

/// How far the newest value is above the oldest of so many.
#[indicator(warmup = slow - fast)]
fn behind(
    data: &[f64],
    #[param(default = 1, min = 1)] fast: usize,
    #[param(default = 3, min = 1)] slow: usize,
    values: &mut Output,
) {
    let lag = slow - fast;
    values.extend(data[lag..].iter().zip(data).map(|(new, old)| new - old));
}

/// The newest value, after a warm-up of all sorts of arithmetic.
#[indicator(warmup = {
    let mut sum = 2 * (period - 1) + [7, 3][0] % 4;
    sum += 100 / (10 - period) - 3;
    sum -= period + (1.5 * scale) as usize;
    sum.max(other(period)).min(usize::MAX - 1)
})]
fn arithmetic(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[param(default = 2.0)] scale: f64,
    values: &mut Output,
) {
    let due = data.len()
        - ARITHMETIC
            .warmup(&[Value::Usize(period), Value::F64(scale)])
            .unwrap();
    values.extend(data[data.len() - due..].iter().copied());
}

fn other(period: usize) -> usize {
    assert!(period != 7, "seven is not for us");
    period
}

/// A signed shift, which is no count where it is negative.
#[indicator(warmup = -shift as usize)]
fn shifted(data: &[f64], #[param(default = -2)] shift: i64, values: &mut Output) {
    values.extend(data[-shift as usize..].iter().copied());
}

/// Its state cannot be made.
#[indicator(warmup = 0)]
fn stateful(
    data: &[f64],
    #[param(default = 1)] size: usize,
    #[state(made(size))] state: &usize,
    values: &mut Output,
) {
    values.extend(data.iter().map(|value| value * *state as f64));
}

fn made(size: usize) -> usize {
    assert!(size != 13, "not of 13");
    size
}

/// What its parameters must meet together cannot be computed.
#[indicator(warmup = 0, require = slow - fast > 1)]
fn required(
    data: &[f64],
    #[param(default = 1)] fast: usize,
    #[param(default = 3)] slow: usize,
    values: &mut Output,
) {
    values.extend(data.iter().copied());
}

/// Checks that every form gives an error with `said`.
#[track_caller]
fn all_forms_refuse(entry: &'static Entry, values: &[Value], said: &str) {
    refused(
        entry.compute(&[&DATA], values, Kernel::Auto),
        &[entry.name, said],
    );
    let mut room = [0.0; DATA.len()];
    let into = entry.compute_into(&[&DATA], values, Kernel::Auto, &mut [&mut room]);
    refused(into, &[entry.name, said]);
    let axes: Vec<Axis<Value>> = values.iter().map(|value| vec![*value].into()).collect();
    let batch = format!("{}_batch: ", entry.name);
    refused(entry.batch(&[&DATA], &axes, Kernel::Auto), &[&batch, said]);
    let into = entry.batch_into(&[&DATA], &axes, Kernel::Auto, true, &mut [&mut room]);
    refused(into, &[&batch, said]);
    let stream = entry.stream(values).map(|stream| stream.warmup());
    refused(stream, &[&entry.stream_name(), said]);
}

#[test]
fn a_warmup_below_zero() {
    let said = "Invalid parameters: fast = 5, slow = 2 (their warm-up cannot be computed: subtraction overflows";
    all_forms_refuse(&BEHIND, &[Value::Usize(5), Value::Usize(2)], said);
    refused(
        BehindParams::new().fast(5).slow(2).apply(&DATA),
        &["behind: ", said],
    );
    refused(
        BehindParams::new()
            .fast(5)
            .slow(2)
            .stream()
            .map(|stream| stream.warmup()),
        &["BehindStream: ", said],
    );
    refused(
        BehindBatchRange::new().fast((1, 5, 1)).apply(&DATA),
        &["behind_batch: "],
    );
    let rest = BehindParams::new().apply(&DATA).unwrap().values;
    assert_eq!(rest[2..], [3.0, 5.0, 7.0, 9.0, 11.0, 13.0, 15.0]);
}

#[test]
fn a_warmup_of_a_negative_number() {
    let said =
        "shift = 3 (their warm-up cannot be computed: it would be 18446744073709551613 values";
    all_forms_refuse(&SHIFTED, &[Value::I64(3)], said);
    all_forms_refuse(&SHIFTED, &[Value::I64(i64::MIN)], "negation overflows");
}

#[test]
fn a_warmup_that_divides_by_zero_overflows_or_panics() {
    let said = |period: usize, scale: f64, reason: &str| {
        let values = [Value::Usize(period), Value::F64(scale)];
        let said = format!(
            "period = {period}, scale = {scale:?} (their warm-up cannot be computed: {reason}"
        );
        all_forms_refuse(&ARITHMETIC, &values, &said);
    };
    said(10, 2.0, "division by zero or overflow");
    said(11, 2.0, "subtraction overflows");
    said(1 << 40, 2.0, "subtraction overflows");
    said(7, 2.0, "seven is not for us");
    said(5, f64::MAX, "addition overflows");
    // The same number as by hand: 8 + 3 + 20 - 3 - 5 - 3 = 20.
    let values = ARITHMETIC.defaults();
    assert_eq!(ARITHMETIC.warmup(&values), Ok(20));
    assert_eq!(ARITHMETIC.stream(&values).unwrap().warmup(), 20);
}

#[test]
fn a_state_that_panics_as_it_is_made() {
    all_forms_refuse(&STATEFUL, &[Value::Usize(13)], "not of 13");
    let stream = StatefulParams::new()
        .size(13)
        .stream()
        .map(|stream| stream.warmup());
    refused(stream, &["StatefulStream: ", "not of 13"]);
}

#[test]
fn a_requirement_that_overflows() {
    let said = "fast = 3, slow = 1 (required: slow - fast > 1, which cannot be computed: subtraction overflows)";
    let values = [Value::Usize(3), Value::Usize(1)];
    let parts = ["required: Invalid fast, slow: ", said];
    refused(REQUIRED.compute(&[&DATA], &values, Kernel::Auto), &parts);
    let required = RequiredParams::new().fast(3).slow(1);
    refused(required.apply(&DATA), &parts);
    let parts = ["RequiredStream: Invalid fast, slow: ", said];
    refused(required.stream().map(|stream| stream.warmup()), &parts);
    let sweep = RequiredBatchRange::new().fast([3, 1]).slow([1, 3]);
    let sweep = sweep.apply(&DATA).expect("a row is missing, not the sweep");
    let rows: Vec<bool> = sweep
        .values
        .chunks(sweep.cols)
        .map(|row| row.iter().all(|value| value.is_nan()))
        .collect();
    // (3, 1) overflows, (3, 3) and (1, 1) do not meet it.
    assert_eq!(rows, [true, true, true, false]);
}
