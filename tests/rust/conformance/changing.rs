//! An indicator that breaks a law once, and keeps it on the same case.

use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Output, indicator};
use std::cell::Cell;

/// Off in a few calls, from the hundredth on.
#[indicator(warmup = 0)]
fn seldom(data: &[f64], values: &mut Output) {
    thread_local!(static CALLS: Cell<u32> = const { Cell::new(0) });
    CALLS.set(CALLS.get() + 1);
    let off = if (100..110).contains(&CALLS.get()) {
        1.0
    } else {
        0.0
    };
    values.extend(data.iter().map(|x| x + off));
}

#[test]
fn what_is_broken_once_is_reported_with_what_happened_then() {
    let laws = Conformance::new().and(&SELDOM).only("kernels");
    let report = laws.broken().pop().expect("a call is the hundredth");
    let (first, again) = report.how.split_once("; ").expect("it is not broken again");
    assert!(first.contains("values[0] is"), "{report}");
    assert_eq!(again, "but not again on the same case");
    assert!(report.causes[0].starts_with("something outside the arguments"));
}
