//! The laws that every indicator keeps: a test for each indicator of the catalogue, by its name. A new one
//! is tested without a line here.

use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Kernel, Value};
use indicator_tests::fixtures::fixtures;
use indicator_tests::sample::{Bars, bars};
use indicators::CATALOGUE;

indicator_runtime::conformance!(indicators::CATALOGUE => laws(Conformance::of(&CATALOGUE)));

/// The laws that our own indicators keep, on the sample data too.
fn laws(laws: Conformance) -> Conformance {
    let on_bars = |laws: Conformance, bars: &'static Bars| laws.on(|entry| bars.inputs(entry));
    bars().iter().fold(laws.finite().scaling(), on_bars)
}

#[test]
fn indicators_of_the_tests_own_keep_the_laws() {
    let fixtures = fixtures().into_iter();
    laws(fixtures.fold(Conformance::new(), Conformance::and)).check();
}

/// The names that `catalogue!` gives a macro.
macro_rules! names {
    ($($name:ident)*) => { [$(stringify!($name)),*] };
}

#[test]
fn no_indicator_is_without_its_test() {
    let entries: Vec<&str> = CATALOGUE.entries().map(|entry| entry.name).collect();
    assert_eq!(indicators::CATALOGUE!(names! {}), entries[..]);
}

#[test]
fn shares_and_ratios_do_not_depend_on_the_unit() {
    let series: Vec<f64> = (0..99).map(|row| f64::from(row * row % 97)).collect();
    let pence: Vec<f64> = series.iter().map(|value| value * 128.0).collect();
    for (name, factor) in [
        ("rsi", 1.0),
        ("trendflex", 1.0),
        ("sma", 128.0),
        ("stddev", 128.0),
    ] {
        let entry = CATALOGUE.get(name).expect("it is in the catalogue");
        let values = [Value::Usize(5)];
        let [once, more] = [&series, &pence].map(|series| {
            entry
                .compute(&[series], &values, Kernel::Auto)
                .unwrap()
                .remove(0)
        });
        let same = |(once, more): (&f64, &f64)| once.is_nan() || once * factor == *more;
        assert!(once.iter().zip(&more).all(same), "{name}");
    }
}
