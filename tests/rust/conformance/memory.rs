//! Indicators whose answers depend on where their values stand in memory.

use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Output, indicator};
use std::cell::RefCell;

/// An address, a length, and what stood there.
type Kept = (usize, usize, Vec<f64>);

/// The values that stood at this address in an earlier call of the same length.
#[indicator(warmup = 0)]
fn cached(data: &[f64], values: &mut Output) {
    thread_local!(static KEPT: RefCell<Kept> = const { RefCell::new((0, 0, Vec::new())) });
    let place = (data.as_ptr() as usize, data.len());
    KEPT.with_borrow_mut(|kept| {
        if (kept.0, kept.1) != place {
            *kept = (place.0, place.1, data.to_vec());
        }
        values.extend(kept.2.iter().copied());
    });
}

/// Off in the last digits where the values begin at the second number of a cache line.
#[indicator(warmup = 0)]
fn aligned(data: &[f64], values: &mut Output) {
    let is_second = (data.as_ptr() as usize) % 64 == 8;
    let factor = if is_second { 1.0 + 1e-10 } else { 1.0 };
    values.extend(data.iter().map(|x| x * factor));
}

#[test]
fn where_values_stand_is_no_argument() {
    for entry in [&CACHED, &ALIGNED] {
        let report = Conformance::new().and(entry).broken().pop();
        let report = report.expect("the answers depend on it");
        assert_eq!(report.law, "kernels", "{report}");
        let is_cause = |cause: &&str| cause.starts_with("where a slice stands in memory");
        assert!(report.causes.iter().any(is_cause), "{report}");
    }
}
