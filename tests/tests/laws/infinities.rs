//! Infinities are ordinary numbers: they end no run, all forms agree on what comes of them, and
//! nothing before them changes.

use crate::forms::Call;
use crate::support::bits::differences;
use crate::support::cases::{array, calls, entries, for_every_entry};
use crate::support::series::{Recipe, Shape, part, random};
use indicator_runtime::{Kernel, Stream};
use proptest::prelude::*;

#[test]
fn forms_agree_and_nothing_before_an_infinity_changes() {
    let cases = |entry| (calls(entry), any::<prop::sample::Index>(), 0..4usize);
    for_every_entry(16, cases, |entry, ((values, recipe), first, more)| {
        let mut clean = recipe.make(entry);
        let first = first.index(recipe.length);
        let mut rng = random(!recipe.seed);
        if more > 1 {
            // A piece that holds NaN is searched for it, and must not find infinities.
            clean[0][rng.random_range(0..recipe.length)] = f64::NAN;
        }
        let mut series = clean.clone();
        let infinity = |rng: &mut proptest::test_runner::TestRng| {
            if rng.random_range(0..2) == 0 {
                f64::INFINITY
            } else {
                f64::NEG_INFINITY
            }
        };
        let input = rng.random_range(0..series.len());
        series[input][first] = infinity(&mut rng);
        for _ in 0..more {
            let (input, row) = (
                rng.random_range(0..series.len()),
                rng.random_range(first..recipe.length),
            );
            series[input][row] = infinity(&mut rng);
        }
        let expected = array(entry, &values, &series, Kernel::Scalar)?;
        let without = array(entry, &values, &clean, Kernel::Scalar)?;
        let before = 0..first;
        differences(
            "before",
            &part(&expected, before.clone()),
            &part(&without, before),
        )?;
        Call {
            entry,
            values: &values,
            series: &series,
            expected: &expected,
        }
        .check_all(&mut rng)
    });
}

#[test]
fn an_infinity_in_the_warmup_does_not_begin_it_again() {
    for entry in entries() {
        let values = entry.defaults();
        let warmup = (entry.warmup)(&values);
        for at in 0..warmup {
            let recipe = Recipe {
                length: warmup + 1,
                shape: Shape::Walk,
                seed: at as u64,
            };
            let mut series = recipe.make(entry);
            series[0][at] = f64::INFINITY;
            // An array that is just long enough yields a value, and does not say that it is short.
            array(entry, &values, &series, Kernel::Auto)
                .unwrap_or_else(|error| panic!("{}: {error}", entry.name));
            let mut stream = Stream::new(entry, &values).unwrap();
            let mut point = vec![0.0; entry.outputs.len()];
            let answers = (0..=warmup).map(|row| {
                let bar: Vec<f64> = series.iter().map(|values| values[row]).collect();
                stream.update_into(&bar, &mut point)
            });
            assert_eq!(
                answers.filter(|answered| *answered).count(),
                1,
                "{}",
                entry.name
            );
        }
    }
}
