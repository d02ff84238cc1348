//! What the crates offer to Rust users, line by line: `api/` keeps it, so that a change is seen and
//! reviewed, and `make renew-api` renews it.
//!
//! Of the indicators it keeps three whole. The names of the others are the catalogue's, and each is checked
//! to offer the same: one more indicator changes nothing here.

mod offered;
mod shape;

use expect_test::expect_file;
use indicators::CATALOGUE;
use offered::{INDICATORS, lines};
use shape::shape;

/// Kept whole: a window kernel, a resumable one, and one with several outputs.
const WHOLE: [&str; 3] = ["alma", "smma", "bollinger_bands"];

#[test]
fn the_runtime_offers_what_was_reviewed() {
    let lines = lines("indicator-runtime");
    expect_file!["../../api/indicator-runtime.txt"].assert_eq(&lines.concat());
}

#[test]
fn the_indicators_offer_what_was_reviewed() {
    let mut kept = INDICATORS.crates.concat();
    for name in WHOLE {
        kept += &format!("\n{name}\n\n{}", INDICATORS.own[name].concat());
    }
    expect_file!["../../api/indicators.txt"].assert_eq(&kept);
}

#[test]
fn every_indicator_offers_what_those_offer_that_were_reviewed() {
    let shape_of = |name: &str| {
        let entry = CATALOGUE.get(name).expect("it is in the catalogue");
        shape(entry, &INDICATORS.own[name])
    };
    // A stream of several outputs answers with a struct of its own, whatever the kernel is.
    let has_one = |name: &str| {
        CATALOGUE
            .get(name)
            .is_some_and(|entry| entry.outputs.len() == 1)
    };
    for entry in CATALOGUE.entries() {
        for like in WHOLE
            .into_iter()
            .filter(|like| has_one(like) == has_one(entry.name))
        {
            let (got, expected) = (shape_of(entry.name), shape_of(like));
            let is_due = |line: &&String| !line.contains("{param}") || !entry.params.is_empty();
            let differences = got.symmetric_difference(&expected).filter(is_due);
            let differences: Vec<_> = differences.collect();
            let name = entry.name;
            assert!(
                differences.is_empty(),
                "{name} and {like} differ: {differences:#?}"
            );
        }
    }
}

#[test]
fn every_indicator_is_offered_by_its_group_and_by_the_crate() {
    let all = INDICATORS.lines.concat();
    for group in CATALOGUE.groups {
        for entry in group.entries {
            let (name, group) = (entry.name, group.name);
            for path in [format!("{name}("), format!("{group}::{name}(")] {
                assert!(
                    all.contains(&format!("pub fn indicators::{path}")),
                    "no {path}"
                );
            }
        }
    }
}
