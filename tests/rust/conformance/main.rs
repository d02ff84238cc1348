//! The conformance kit finds what is broken: for every law there is an indicator here that breaks it,
//! by a mistake that its author may make, and the report is compared with `reports.txt`.
//!
//! After a deliberate change, look at what `make renew-reports` makes of it.

mod broken;
mod formulas;
mod listed;
mod sound;

use broken::{BROKEN, Broken};
use expect_test::expect_file;
use formulas::{change, mean, of_windows, place, standardised};
use indicator_runtime::conformance::Conformance;
use indicators::CATALOGUE;
use std::collections::BTreeSet;

/// Every law, on the broken indicators alone.
fn laws() -> Conformance {
    let laws = Conformance::new().constants().finite().scaling();
    let laws = BROKEN
        .iter()
        .fold(laws, |laws, broken| laws.and(broken.entry));
    laws.reference("behind", change)
        .reference("offset", |case| of_windows(case, place))
}

/// The indicators of which [`laws`] has a formula.
const WITH_FORMULA: [&str; 2] = ["behind", "offset"];

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
    let laws = sound::SOUND
        .iter()
        .fold(laws, |laws, entry| laws.and(entry));
    laws.check();
}

#[test]
fn the_first_law_that_an_indicator_breaks_is_the_telling_one() {
    // What is left in a state is found by the next call, before any run is cut short or stream saved.
    let left_in_a_state = ["sticky", "miscounted"];
    let first = |Broken { entry, law }: &Broken| {
        let law = if left_in_a_state.contains(&entry.name) {
            "kernels"
        } else {
            law
        };
        let first = laws().indicator(entry.name).broken().pop();
        let first = first.map_or("none", |report| report.law);
        (first != law).then(|| format!("{}: {first}, not {law}", entry.name))
    };
    let others: Vec<String> = BROKEN.iter().filter_map(first).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn a_formula_alone_finds_what_a_spike_leaves_behind() {
    let laws = Conformance::new().and(&broken::RUNNING_MEAN);
    let laws = laws.reference("running_mean", |case| of_windows(case, mean));
    let report = laws.only("formula").broken().pop();
    let report = report
        .expect("a mean that is kept by adding and subtracting is further off than it may be");
    assert!(report.how.contains("an error of"), "{report}");
}

/// The mean of these equal numbers is, rounded, another one.
#[test]
fn a_formula_that_rounding_decides_is_told_so() {
    let laws = Conformance::new().and(&sound::STANDARDISED);
    let laws = laws.reference("standardised", |case| of_windows(case, standardised));
    let laws = laws.on(|_| vec![vec![105.48200020190214; 26]]);
    let report = laws.only("formula").broken().pop();
    let report = report.expect("the formula divides by what rounding has left");
    assert!(
        report
            .how
            .contains("the formula finds what rounding has left instead of 0"),
        "{report}"
    );
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
fn an_indicator_without_a_formula_is_told_what_to_write() {
    let laws = laws().formulas().only("formula");
    let lacking: Vec<_> = laws
        .broken()
        .into_iter()
        .filter(|report| !WITH_FORMULA.contains(&report.entry.name))
        .collect();
    assert_eq!(lacking.len(), BROKEN.len() - WITH_FORMULA.len());
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
