//! What parameters must meet together: an error in calls and streams, NaN in a row of a sweep.

use crate::refused;
use indicator_runtime::signature::Form;
use indicator_runtime::{Axis, Kernel, Output, Value, indicator};
use indicator_tests::fixtures::{SPREAD, SpreadBatchRange, SpreadParams, SpreadStream};

const SERIES: [f64; 9] = [1.0, 2.0, 4.0, 7.0, 11.0, 16.0, 22.0, 29.0, 37.0];

fn values(fast: usize, slow: usize, share: f64) -> [Value; 3] {
    [Value::Usize(fast), Value::Usize(slow), Value::F64(share)]
}

#[test]
fn calls_and_streams_refuse() {
    let unmet = values(5, 5, 0.5);
    let said = "Invalid fast, slow: fast = 5, slow = 5 (required: fast < slow)";
    refused(
        SPREAD.compute(&[&SERIES], &unmet, Kernel::Auto),
        &["spread: ", said],
    );
    refused(
        SPREAD.stream(&unmet).map(|stream| stream.warmup()),
        &["SpreadStream: ", said],
    );
    let typed = SpreadParams::new().fast(5).slow(5);
    refused(typed.apply(&SERIES), &["spread: ", said]);
    refused(
        SpreadStream::try_new(typed).map(|stream| stream.warmup()),
        &["SpreadStream: ", said],
    );
}

#[test]
fn each_requirement_is_reported_by_itself() {
    let said = "Invalid slow, share: slow = 8, share = 0.9 (required: slow as f64 * share <= 7.0)";
    let unmet = values(2, 8, 0.9);
    refused(
        SPREAD.compute(&[&SERIES], &unmet, Kernel::Auto),
        &["spread: ", said],
    );
    // The first that is not met, after what each may be by itself.
    let both = values(9, 8, 0.9);
    refused(
        SPREAD.compute(&[&SERIES], &both, Kernel::Auto),
        &["fast < slow"],
    );
    let outside = values(0, 0, 0.9);
    refused(
        SPREAD.compute(&[&SERIES], &outside, Kernel::Auto),
        &["Invalid fast: fast = 0", "allowed: 1 or more"],
    );
}

#[test]
fn a_row_of_a_sweep_is_nan() {
    let range = SpreadBatchRange::new().fast((1, 4, 1)).slow([2, 4]);
    let sweep = range.apply(&SERIES).expect("a sweep");
    assert_eq!(sweep.rows, 8, "every set is listed");
    for (set, row) in sweep.combos.iter().zip(sweep.values.chunks(sweep.cols)) {
        let alone = set.apply(&SERIES).map(|output| output.values);
        let is_met = set.fast < set.slow;
        assert_eq!(is_met, alone.is_ok(), "{set:?}");
        let expected = alone.unwrap_or_else(|_| vec![f64::NAN; SERIES.len()]);
        let bits = |values: &[f64]| values.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(row), bits(&expected), "{set:?}");
        assert_eq!(is_met, row.iter().any(|x| !x.is_nan()), "{set:?}");
    }
    // Also where no row is left, and none of a panic in the warm-up.
    let axes = values(9, 1, 0.5).map(|value| Axis::List(vec![value]));
    let sweep = SPREAD
        .batch(&[&SERIES], &axes, Kernel::Auto)
        .expect("a sweep");
    assert!(sweep.outputs[0].iter().all(|x| x.is_nan()));
}

#[test]
fn users_are_told() {
    let text = |form| SPREAD.signature(form).documentation;
    let required = "\n\nRequired: fast < slow, slow as f64 * share <= 7.0.";
    assert!(text(Form::Array).ends_with(required));
    assert!(text(Form::Stream).ends_with(required));
    let remark = " A row that does not meet it is NaN throughout.";
    assert!(text(Form::Sweep).ends_with(&[required, remark].concat()));
}

/// 1 where the data rises, and by how much.
#[indicator(warmup = first, require = first < second)]
pub fn rises(
    data: &[f64],
    #[param(default = 1)] first: usize,
    #[param(default = 2)] second: usize,
    #[output(signal)] rises: &mut Output,
    by: &mut Output,
) {
    rises.extend(data[first..].iter().map(|_| second as f64));
    by.extend(data[first..].iter().copied());
}

/// 1 everywhere.
#[indicator(warmup = 0, require = first < second)]
pub fn ones(
    data: &[f64],
    #[param(default = 1)] first: usize,
    #[param(default = 2)] second: usize,
    #[output(signal)] values: &mut Output,
) {
    values.extend(data.iter().map(|_| 1.0));
}

#[test]
fn users_are_told_what_a_signal_is_where_there_is_none() {
    for (entry, nothing) in [(&RISES, "NaN (signals: 0)"), (&ONES, "0"), (&SPREAD, "NaN")] {
        let sweep = entry.signature(Form::Sweep);
        let of_requirement = format!("A row that does not meet it is {nothing} throughout.");
        assert!(
            sweep.documentation.ends_with(&of_requirement),
            "{}",
            sweep.documentation
        );
        let of_row = format!("A row that cannot yield a value is {nothing} throughout.");
        assert!(sweep.returns.documentation.starts_with(&of_row));
        let of_array = format!("{nothing} where there is no value.");
        let array = entry.signature(Form::Array);
        assert!(array.returns.documentation.starts_with(&of_array));
        let of_extend = format!("as long: {nothing} where update returns None.");
        assert!(
            entry
                .signature(Form::Extend)
                .documentation
                .ends_with(&of_extend)
        );
    }
    let unmet = RisesBatchRange::new().first(2).second(1);
    let sweep = unmet.apply(&SERIES).expect("a sweep");
    assert_eq!(sweep.rises, [0; SERIES.len()]);
    assert!(sweep.by.iter().all(|x| x.is_nan()));
}
