//! What the crates offer to Rust users, line by line: `api/` keeps it, so that a change is seen and
//! reviewed, and `make renew-api` renews it.
//!
//! Of the indicators it keeps three whole, and of the others the names: these are checked to offer the
//! same.

mod offered;
mod shape;

use expect_test::expect_file;
use indicators::CATALOGUE;
use offered::{indicators, lines};
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
    let offered = indicators();
    let mut kept = offered.crates.concat();
    for name in WHOLE {
        kept += &format!("\n{name}\n\n{}", offered.own[name].concat());
    }
    kept += "\nall\n\n";
    for group in CATALOGUE.groups {
        let names: Vec<&str> = group.entries.iter().map(|entry| entry.name).collect();
        kept += &format!("{}: {}\n", group.name, names.join(", "));
    }
    expect_file!["../../api/indicators.txt"].assert_eq(&kept);
}

#[test]
fn every_indicator_offers_what_those_offer_that_were_reviewed() {
    let offered = indicators();
    let shape_of = |name: &str| {
        let entry = CATALOGUE.get(name).expect("it is in the catalogue");
        shape(entry, &offered.own[name])
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
    let all = lines("indicators").concat();
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
