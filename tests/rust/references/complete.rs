//! There is a formula for every indicator, and an indicator for every formula.

use crate::lacking;
use indicator_references::NAMES;
use indicators::CATALOGUE;

#[test]
fn every_indicator_has_a_formula() {
    let mut missing = Vec::new();
    for group in CATALOGUE.groups {
        for entry in group.entries {
            if !NAMES.contains(&(group.name, entry.name)) {
                missing.push(lacking(entry));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_formula_is_that_of_an_indicator() {
    for (group, name) in NAMES {
        let entries = CATALOGUE.groups.iter().filter(|known| known.name == *group);
        let found = entries
            .flat_map(|group| group.entries)
            .any(|entry| entry.name == *name);
        assert!(
            found,
            "tests/references/{group}/{name}.rs: the catalogue has no `{name}` in its group `{group}`"
        );
    }
}
