//! The rule for missing values: a NaN in any input ends a run, and each run is computed by itself.

use crate::forms::Call;
use crate::support::bits::differences;
use crate::support::cases::{array, calls, for_every_entry, runs};
use crate::support::series::{Series, part, random, slices};
use indicator_runtime::{Entry, Kernel, Value};
use proptest::prelude::*;
use proptest::test_runner::TestRng;

/// Where values are missing.
#[derive(Clone, Copy, Debug)]
enum Gaps {
    /// Each value with this probability, in per mille.
    Scattered(u32),
    /// Around the borders of the walk's pieces of 1024 values.
    AtPieces,
    /// Every other value.
    Alternating,
    /// A few long stretches.
    Stretches,
    /// At the beginning and the end.
    Ends,
    /// Everywhere.
    Everywhere,
}

fn gaps() -> impl Strategy<Value = Gaps> {
    prop_oneof![
        4 => (1..300u32).prop_map(Gaps::Scattered),
        3 => (1..20u32).prop_map(Gaps::Scattered),
        2 => Just(Gaps::AtPieces),
        1 => Just(Gaps::Alternating),
        2 => Just(Gaps::Stretches),
        1 => Just(Gaps::Ends),
        1 => Just(Gaps::Everywhere),
    ]
}

impl Gaps {
    fn cut(self, values: &mut [f64], rng: &mut TestRng) {
        let length = values.len();
        let mut remove = |rows: std::ops::Range<usize>| {
            values[rows.start.min(length)..rows.end.min(length)].fill(f64::NAN);
        };
        match self {
            Self::Scattered(share) => (0..length)
                .filter(|_| rng.random_range(0..1000) < share)
                .for_each(|row| remove(row..row + 1)),
            Self::AtPieces => (0..=length)
                .filter(|row| (row + 2) % 1024 < 4 && rng.random_range(0..2) == 0)
                .for_each(|row| remove(row..row + 1)),
            Self::Alternating => (0..length).step_by(2).for_each(|row| remove(row..row + 1)),
            Self::Stretches => (0..3).for_each(|_| {
                let start = rng.random_range(0..length);
                remove(start..start + rng.random_range(1..=length.div_ceil(3)));
            }),
            Self::Ends => {
                remove(0..rng.random_range(1..=length.div_ceil(4)));
                remove(length - rng.random_range(1..=length.div_ceil(4))..length);
            }
            Self::Everywhere => remove(0..length),
        }
    }
}

/// Every run computed alone, and NaN elsewhere.
fn model(entry: &'static Entry, values: &[Value], series: &Series) -> Result<Series, String> {
    let mut outputs = vec![vec![f64::NAN; series[0].len()]; entry.outputs.len()];
    for run in runs(series) {
        let alone = array(entry, values, &part(series, run.clone()), Kernel::Scalar)?;
        for (output, alone) in outputs.iter_mut().zip(&alone) {
            output[run.clone()].copy_from_slice(alone);
        }
    }
    Ok(outputs)
}

/// In which inputs values are missing: all, or one alone.
fn some_inputs() -> impl Strategy<Value = Option<prop::sample::Index>> {
    prop::option::of(any::<prop::sample::Index>())
}

#[test]
fn every_run_is_computed_by_itself_in_every_form() {
    let cases = |entry| (calls(entry), gaps(), some_inputs());
    for_every_entry(32, cases, |entry, ((values, recipe), gaps, only)| {
        let mut series = recipe.make(entry);
        let mut rng = random(!recipe.seed);
        let count = series.len();
        for (index, input) in series.iter_mut().enumerate() {
            if only.is_none_or(|only| only.index(count) == index) {
                gaps.cut(input, &mut rng);
            }
        }
        let expected = model(entry, &values, &series)?;
        let got = array(entry, &values, &series, Kernel::Auto)?;
        differences("against every run alone", &got, &expected)?;
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
fn lengths_around_a_piece_with_a_gap_at_each_place_around_its_border() {
    for entry in crate::support::cases::entries() {
        let values = entry.defaults();
        for length in [1023, 1024, 1025, 1100] {
            for gap in [0, 1, 1000, 1021, 1022, 1023, 1024, 1025, 1099] {
                let recipe = crate::support::series::Recipe {
                    length,
                    shape: crate::support::series::Shape::Walk,
                    seed: gap as u64,
                };
                let mut series = recipe.make(entry);
                let last = series.last_mut().expect("an input");
                last.get_mut(gap)
                    .into_iter()
                    .for_each(|value| *value = f64::NAN);
                let got = entry
                    .compute(&slices(&series), &values, Kernel::Auto)
                    .unwrap();
                let expected = model(entry, &values, &series).unwrap();
                let what = format!("{}, {length} values, gap at {gap}", entry.name);
                differences(&what, &got, &expected).unwrap();
            }
        }
    }
}
