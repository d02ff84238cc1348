//! Causality: what comes later changes no earlier output.

use crate::support::bits::differences;
use crate::support::cases::{array, calls, for_every_entry};
use crate::support::series::{part, random};
use indicator_runtime::Kernel;
use proptest::prelude::*;

#[test]
fn no_later_value_changes_an_earlier_output() {
    let cases = |entry| (calls(entry), any::<prop::sample::Index>());
    for_every_entry(64, cases, |entry, ((values, recipe), cut)| {
        let series = recipe.make(entry);
        let cut = cut.index(recipe.length) + 1;
        let whole = array(entry, &values, &series, Kernel::Auto)?;
        let before = array(entry, &values, &part(&series, 0..cut), Kernel::Auto)?;
        differences(
            &format!("after {cut} values"),
            &part(&whole, 0..cut),
            &before,
        )?;

        let mut rng = random(!recipe.seed);
        let mut changed = series;
        let strange = [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            1e12,
            0.0,
            -0.0,
        ];
        for input in &mut changed {
            for value in &mut input[cut..] {
                let pick = rng.random_range(0..4 * strange.len());
                *value = strange.get(pick).copied().unwrap_or(*value * 3.0 - 1.0);
            }
        }
        let changed = array(entry, &values, &changed, Kernel::Auto)?;
        differences(
            &format!("later than {cut}"),
            &part(&changed, 0..cut),
            &before,
        )
    });
}
