//! The conformance kit finds what is broken: for every law there is an indicator here that breaks it,
//! by a mistake that its author may make, and the report is compared with `reports.txt`.
//!
//! After a deliberate change, look at what `make renew-reports` makes of it.

mod broken;
mod changing;
mod faint;
mod formulas;
mod limited;
mod listed;
mod memory;
mod parameters;
mod positions;
mod sound;
mod warmups;
mod zeros;

use broken::{BROKEN, Broken};
use expect_test::expect_file;
use formulas::{
    above_ema, change, distance, mean, momentum, of_windows, place, standardised, strength,
};
use indicator_runtime::conformance::{Case, Conformance};
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

/// Series on which a plain formula loses more to rounding than its inputs tell.
#[test]
fn a_formula_may_round() {
    let faded = [
        &[0.0, 0.0, 101.0, 0.0, 101.0][..],
        &[101.09373053375147; 28],
    ]
    .concat();
    let spiked = [&[0.0, 1e12][..], &[0.0; 9], &[87.8, 88.1]].concat();
    let laws = |entry| Conformance::new().and(entry);
    let distance = laws(&sound::DISTANCE).reference("distance", distance);
    distance.on(move |_| vec![faded.clone()]).check();
    let momentum = laws(&sound::MOMENTUM).reference("momentum", momentum);
    momentum.on(move |_| vec![spiked.clone()]).check();
    laws(&sound::STRENGTH)
        .reference("strength", strength)
        .check();
}

/// The mean of these equal numbers is, rounded, another one.
#[test]
fn nothing_is_compared_where_rounding_decides_what_a_formula_gives() {
    let laws = Conformance::new().and(&sound::STANDARDISED);
    let laws = laws.reference("standardised", |case| of_windows(case, standardised));
    let laws = laws.on(|_| vec![vec![105.48200020190214; 26]]);
    laws.only("formula").check();
}

/// The average reaches this price, or all but one unit in its last digit.
#[test]
fn nothing_is_compared_where_rounding_decides_a_signal() {
    let laws = Conformance::new().and(&sound::ABOVE_EMA);
    let laws = laws.reference("above_ema", above_ema);
    laws.on(|_| vec![[&[100.0; 9][..], &[100.8; 99]].concat()])
        .check();
}

/// What a report says of a formula for the distance of two averages.
fn mistaken(formula: impl Fn(&Case) -> Vec<Vec<f64>> + Send + Sync + 'static) -> String {
    let laws = Conformance::new().and(&sound::DISTANCE);
    let laws = laws.reference("distance", formula).only("formula");
    laws.broken().pop().expect("the formula is mistaken").how
}

#[test]
fn a_mistaken_formula_is_told_what_to_write() {
    let zeros = |x: f64| if x.is_nan() { 0.0 } else { x };
    let zeros = move |case: &Case| vec![distance(case)[0].iter().map(|x| zeros(*x)).collect()];
    let unnamed = |case: &Case| vec![vec![case.param::<f64>("period"); case.input("data").len()]];
    let nameless = |case: &Case| vec![case.input("close").to_vec()];
    let short = |case: &Case| vec![distance(case)[0][1..].to_vec()];
    let twice = |case: &Case| [distance(case), distance(case)].concat();
    let said = [
        mistaken(zeros),
        mistaken(unnamed),
        mistaken(nameless),
        mistaken(short),
        mistaken(twice),
    ];
    let expected = [
        "the formula gives 0.0 at index 0 of output 0, before the warm-up of 1 is over: write NaN there, for signals too, \
         unless the indicator should give this value and its `warmup` is too long",
        "the formula panicked: `distance` has no parameter `period`; it has `fast`, `slow`",
        "the formula panicked: `distance` has no input `close`; it has `data`",
        "the formula gives 1 values of output 0, where there are 2 rows: it must give one for each row, NaN first",
        "the formula gives 2 outputs, where the indicator has 1: it must give a series for each, in their order",
    ];
    assert_eq!(said, expected);
}

/// Gains and losses of 1e9 each, of which 88 are left.
#[test]
fn a_formula_that_subtracts_large_numbers_is_told_so() {
    let spiked = [&[0.0, 1e9][..], &[0.0; 9], &[87.8, 88.1]].concat();
    let is_little = |x: f64| x > 0.0 && x < 1e-5;
    let off = move |x: &f64| if is_little(*x) { x * (1.0 + 1e-7) } else { *x };
    let off = move |case: &Case| vec![momentum(case)[0].iter().map(off).collect()];
    let laws = Conformance::new().and(&sound::MOMENTUM);
    let laws = laws
        .reference("momentum", off)
        .on(move |_| vec![spiked.clone()]);
    let how = laws
        .only("formula")
        .broken()
        .pop()
        .expect("the formula is off")
        .how;
    let hint = "The formula itself loses digits here: it subtracts large numbers";
    assert!(how.contains(hint), "{how}");
}

/// The kernel gives 0 where the formula gives a half.
#[test]
fn another_rule_for_0_is_told_so() {
    let laws = Conformance::new().and(&sound::PLACED);
    let laws = laws.reference("placed", |case| of_windows(case, place));
    let how = laws
        .only("formula")
        .broken()
        .pop()
        .expect("the rules differ")
        .how;
    assert!(how.contains("the kernel has another rule for 0"), "{how}");
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
    // A law for some indicators alone is no formula of theirs.
    let laws = laws().scaling_of(|_| true).formulas().only("formula");
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
