//! Running a law over every indicator.

use super::fixtures::fixtures;
use super::params::params;
use super::series::{Recipe, Series, recipes};
use indicator_runtime::{Entry, Kernel, Value};
use indicators::CATALOGUE;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use std::fmt::Debug;

/// Every indicator of the catalogue, and those that only these tests have.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    CATALOGUE.entries().chain(fixtures())
}

/// Parameters and a recipe for an indicator.
pub fn calls(entry: &'static Entry) -> impl Strategy<Value = (Vec<Value>, Recipe)> {
    (params(entry), recipes())
}

/// Checks a law on random cases of every indicator, and reports all that break it.
///
/// The cases are the same from run to run; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` ask for others
/// and for more.
pub fn for_every_entry<S: Strategy>(
    cases: u32,
    strategy: impl Fn(&'static Entry) -> S,
    law: impl Fn(&'static Entry, S::Value) -> Result<(), String>,
) where
    S::Value: Debug,
{
    let mut config = Config {
        failure_persistence: None,
        // A law that is broken breaks for many indicators: a short case of each is enough.
        max_shrink_iters: 200,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(20_000_301);
    }
    let broken: Vec<String> = entries()
        .filter_map(|entry| {
            let check = |case| law(entry, case).map_err(TestCaseError::fail);
            match TestRunner::new(config.clone()).run(&strategy(entry), check) {
                Ok(()) => None,
                Err(TestError::Fail(reason, case)) => {
                    Some(format!("{}: {reason}\n    with {case:?}", entry.name))
                }
                Err(abort) => Some(format!("{}: {abort}", entry.name)),
            }
        })
        .collect();
    assert!(
        broken.is_empty(),
        "{} broken:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

/// The outputs of an array call, or NaN throughout where there cannot be one value. Whether there
/// can is counted here, so an error that should not be is reported.
pub fn array(
    entry: &'static Entry,
    values: &[Value],
    series: &Series,
    kernel: Kernel,
) -> Result<Vec<Vec<f64>>, String> {
    let result = entry.compute(&super::series::slices(series), values, kernel);
    let possible = longest_run(series) > (entry.warmup)(values);
    match result {
        Ok(outputs) if possible => Ok(outputs),
        Ok(_) => Err("an answer where no value is possible".into()),
        Err(error) if possible => Err(format!("an error where values are possible: {error}")),
        Err(_) => Ok(vec![vec![f64::NAN; series[0].len()]; entry.outputs.len()]),
    }
}

/// Whether some input misses row `row`.
pub fn is_gap(series: &Series, row: usize) -> bool {
    series.iter().any(|values| values[row].is_nan())
}

/// The length of the longest run without NaN.
pub fn longest_run(series: &Series) -> usize {
    runs(series).iter().map(|run| run.len()).max().unwrap_or(0)
}

/// The runs without NaN.
pub fn runs(series: &Series) -> Vec<std::ops::Range<usize>> {
    let mut runs = Vec::new();
    let mut start = 0;
    for row in 0..=series[0].len() {
        if row == series[0].len() || is_gap(series, row) {
            if start < row {
                runs.push(start..row);
            }
            start = row + 1;
        }
    }
    runs
}
