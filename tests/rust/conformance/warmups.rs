//! Warm-ups that are longer than what a kernel looks back on.

use crate::formulas::{mean, of_windows};
use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Output, indicator};

/// The mean of a window, from the second window on.
#[indicator(warmup = period)]
fn late(data: &[f64], #[param(default = 3, min = 1)] period: usize, values: &mut Output) {
    values.extend(data[1..].windows(period).map(mean));
}

#[test]
fn a_warmup_that_is_too_long_is_told_so() {
    let laws = Conformance::new().and(&LATE);
    let laws = laws.reference("late", |case| of_windows(case, mean));
    let report = laws.broken().pop().expect("its first answer comes late");
    let said = "before the warm-up of 1 is over: write NaN there, for signals too, unless the indicator should give \
                this value and its `warmup` is too long";
    assert!(report.how.ends_with(said), "{report}");
    let is_cause = |cause: &&str| cause.starts_with("`warmup`: one that is longer");
    assert!(report.causes.iter().any(is_cause), "{report}");
}
