//! Close to exact: to 1e-12 on the sample data and on random series.

use crate::expected;
use indicator_runtime::conformance::{Conformance, Series};
use indicator_runtime::{Entry, Kernel, Value};
use indicator_tests::sample::bars;
use indicators::CATALOGUE;

/// The series as an indicator takes them.
fn slices(series: &Series) -> Vec<&[f64]> {
    series.iter().map(Vec::as_slice).collect()
}

fn check(entry: &'static Entry, values: &[Value], series: &Series) -> Result<(), String> {
    let inputs = slices(series);
    let got = entry
        .compute(&inputs, values, Kernel::Auto)
        .map_err(|error| error.to_string())?;
    let expected = expected(entry, &inputs, values);
    let (error, output, at) = expected.worst(&got)?;
    if error <= 1e-12 {
        return Ok(());
    }
    Err(format!(
        "{:?} instead of {:?}, {error:.1e} of the scale, at index {at} of output {output}, {values:?}",
        got[output][at], expected.outputs[output][at]
    ))
}

// On random series: a test for each indicator, by its name, which fails where there is no formula.
indicator_runtime::conformance!(indicators::CATALOGUE => formulas());

fn formulas() -> Conformance {
    let add = |laws: Conformance, entry: &'static Entry| {
        laws.close_reference(entry.name, |case| {
            expected(case.entry, &case.inputs(), &case.values)
        })
    };
    let laws = CATALOGUE.entries().fold(Conformance::of(&CATALOGUE), add);
    laws.only("formula")
}

#[test]
fn every_indicator_agrees_with_its_formula_on_the_sample_data() {
    for bars in bars() {
        for entry in CATALOGUE.entries() {
            check(entry, &entry.defaults(), &bars.inputs(entry))
                .unwrap_or_else(|error| panic!("{} on {}: {error}", entry.name, bars.symbol));
        }
    }
}

/// These are checked more strictly than the others: each value to 1e-12 of itself. A value of
/// `trendflex` may be as good as zero, so it is compared as part of its usual size of 1.
#[test]
fn five_indicators_agree_to_1e_12_of_each_value_on_the_sample_data() {
    for bars in bars() {
        for name in ["alma", "smma", "jsa", "trendflex", "linearreg_intercept"] {
            let entry = CATALOGUE.get(name).expect("it is in the catalogue");
            for period in [2, 3, 5, 9, 14, 20, 30, 64, 100, 250] {
                let mut values = entry.defaults();
                values[0] = Value::Usize(period);
                let series = bars.inputs(entry);
                let inputs = slices(&series);
                let got = entry.compute(&inputs, &values, Kernel::Auto).unwrap();
                let mut expected = expected(entry, &inputs, &values);
                let least = if name == "trendflex" { 1.0 } else { 0.0 };
                let sizes = expected.outputs[0]
                    .iter()
                    .map(|value| value.abs().max(least));
                expected.scales = vec![sizes.collect()];
                let (error, _, at) = expected.worst(&got).unwrap();
                assert!(
                    error <= 1e-12,
                    "{name} on {}, period {period}: {:?} instead of {:?} at index {at}: {error:.1e}",
                    bars.symbol,
                    got[0][at],
                    expected.outputs[0][at]
                );
            }
        }
    }
}

#[test]
fn a_narrow_gaussian_between_two_values_weighs_both() {
    let entry = CATALOGUE.get("alma").expect("it is in the catalogue");
    for (offset, sigma) in [(0.5, 100.0), (0.5, 1000.0), (0.25, 1000.0), (0.85, 1e6)] {
        let values = [Value::Usize(2), Value::F64(offset), Value::F64(sigma)];
        check(entry, &values, &vec![vec![1.0, 2.0, 4.0, 8.0]])
            .unwrap_or_else(|error| panic!("offset {offset}, sigma {sigma}: {error}"));
    }
}
