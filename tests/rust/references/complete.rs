//! There is a formula for every indicator, and an indicator for every formula.

use indicator_references::NAMES;
use indicators::CATALOGUE;

#[test]
fn every_indicator_has_a_formula() {
    let mut lacking = Vec::new();
    for group in CATALOGUE.groups {
        for entry in group.entries {
            if !NAMES.contains(&(group.name, entry.name)) {
                lacking.push(format!(
                    "`{name}` has no formula. Write a slow and obvious computation from its definition, \
                     not from its kernel, in tests/references/{group}/{name}.rs:\n\n    \
                     pub fn {name}<N: Number>(arguments: &Arguments<N>) -> Expected<N> {{ … }}\n",
                    name = entry.name,
                    group = group.name,
                ));
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
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
