//! The conformance kit finds what is broken: for every law there is an indicator here that breaks it,
//! by a mistake that its author may make, and the report is compared with `reports.txt`.
//!
//! After a deliberate change, look at what `make renew-reports` makes of it.

mod broken;
mod sound;

use broken::{BROKEN, Broken};
use expect_test::expect_file;
use indicator_runtime::conformance::{Case, Conformance};
use indicators::CATALOGUE;
use std::collections::BTreeSet;

/// The change of the newest value, as `behind` should give it.
fn change(case: &Case) -> Vec<Vec<f64>> {
    let (data, period) = (case.input("data"), case.param::<usize>("period"));
    let change = |at: usize| match at.checked_sub(period) {
        Some(old) => data[at] - data[old],
        None => f64::NAN,
    };
    vec![(0..case.length()).map(change).collect()]
}

/// Every law, on the broken indicators alone.
fn laws() -> Conformance {
    let laws = Conformance::new().constants().finite().scaling();
    let laws = BROKEN
        .iter()
        .fold(laws, |laws, broken| laws.and(broken.entry));
    laws.reference("behind", change)
}

#[test]
fn each_law_catches_the_indicator_that_breaks_it() {
    let caught = |Broken { entry, law }: &Broken| {
        let report = laws().only(law).indicator(entry.name).broken().pop();
        report.unwrap_or_else(|| panic!("{} keeps the law `{law}`", entry.name))
    };
    let reports: Vec<_> = BROKEN.iter().map(caught).collect();
    let shown: Vec<String> = reports.iter().map(ToString::to_string).collect();
    expect_file!["reports.txt"].assert_eq(&shown.join("\n"));
}

#[test]
fn a_smallest_case_of_bars_is_one_of_bars() {
    let laws = laws().only("causality").indicator("foreseen");
    let broken = laws.broken().pop().expect("it is broken");
    let case = broken.case.expect("a case shows it");
    let bar =
        |at: usize| ["open", "high", "low", "close", "volume"].map(|name| case.input(name)[at]);
    for [open, high, low, close, volume] in (0..case.length()).map(bar) {
        assert!(
            low <= open.min(close) && open.max(close) <= high,
            "{case:?}"
        );
        assert!(volume > 0.0, "{case:?}");
    }
}

#[test]
fn nothing_sound_is_reported() {
    let laws = Conformance::new();
    sound::SOUND
        .iter()
        .fold(laws, |laws, entry| laws.and(entry))
        .check();
}

#[test]
fn every_law_is_broken_by_one() {
    let broken: BTreeSet<_> = BROKEN.iter().map(|broken| broken.law).collect();
    assert_eq!(broken, laws().laws().collect());
}

#[test]
fn a_report_is_the_message_of_a_failing_test() {
    let check = || Conformance::of(&CATALOGUE).and(BROKEN[0].entry).check();
    let panic = std::panic::catch_unwind(check).expect_err("an indicator is broken");
    let message = panic.downcast_ref::<String>().expect("it has a text");
    let count = CATALOGUE.entries().count() + 1;
    assert!(
        message.starts_with(&format!("1 of {count} indicators break a law")),
        "{message}"
    );
    assert!(message.contains(BROKEN[0].entry.name), "{message}");
}

#[test]
#[should_panic(expected = "a reference for `no_such`, which is not in the catalogue")]
fn a_reference_without_an_indicator_is_a_mistake() {
    let _ = Conformance::of(&CATALOGUE).reference("no_such", change);
}

#[test]
fn an_indicator_without_a_formula_is_told_what_to_write() {
    let laws = laws().formulas().only("formula");
    let lacking: Vec<_> = laws
        .broken()
        .into_iter()
        .filter(|report| report.entry.name != "behind")
        .collect();
    assert_eq!(lacking.len(), BROKEN.len() - 1);
    for report in lacking {
        let name = report.entry.name;
        let wanted = format!("fn {name}(case: &Case) -> Vec<Vec<f64>> {{ … }}");
        assert!(report.how.contains(&wanted), "{report}");
    }
}

#[test]
#[should_panic(expected = "there is no indicator to check")]
fn nothing_is_not_conforming() {
    Conformance::new().check();
}
