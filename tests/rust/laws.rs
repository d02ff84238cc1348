//! The laws that every indicator keeps: a test for each indicator of the catalogue, by its name. A new one
//! is tested without a line here.

use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Entry, Kernel, Value};
use indicator_tests::fixtures::fixtures;
use indicator_tests::sample::{Bars, bars};
use indicators::CATALOGUE;

indicator_runtime::conformance!(indicators::CATALOGUE => laws(Conformance::of(&CATALOGUE)));

/// The laws that our own indicators keep, on the sample data too.
fn laws(laws: Conformance) -> Conformance {
    let on_bars = |laws: Conformance, bars: &'static Bars| laws.on(|entry| bars.inputs(entry));
    let laws = laws
        .constants_of(|entry, values| !begins_elsewhere(entry, values))
        .finite()
        .scaling_of(|entry| !is_of_plain_numbers(entry));
    bars().iter().fold(laws, on_bars)
}

/// What begins at 0, as its inventor has it, or at a parameter: a constant price is approached from there without end.
fn begins_elsewhere(entry: &Entry, values: &[Value]) -> bool {
    let is_mama = entry.name == "mama" || values.contains(&Value::Choice("mama"));
    is_mama || (entry.name == "sarext" && values[0] != Value::F64(0.0))
}

/// A sine or a logarithm has no unit, nor has a slope whose angle is taken; and a parameter that is a price keeps its own.
fn is_of_plain_numbers(entry: &Entry) -> bool {
    let mut groups = CATALOGUE.groups.iter();
    let transforms = groups.find(|group| group.name == "math_transforms");
    let mut entries = transforms.into_iter().flat_map(|group| group.entries);
    ["linearreg_angle", "sarext"].contains(&entry.name)
        || entries.any(|known| known.name == entry.name)
}

#[test]
fn indicators_of_the_tests_own_keep_the_laws() {
    let fixtures = fixtures().into_iter();
    laws(fixtures.fold(Conformance::new(), Conformance::and)).check();
}

/// The names that `catalogue!` gives a macro, after the crate's directory.
macro_rules! names {
    ($directory:literal $($name:ident)*) => { [$(stringify!($name)),*] };
}

#[test]
fn no_indicator_is_without_its_test() {
    let entries: Vec<&str> = CATALOGUE.entries().map(|entry| entry.name).collect();
    assert_eq!(indicators::CATALOGUE!(names! {}), entries[..]);
}

#[test]
fn shares_and_ratios_do_not_depend_on_the_unit() {
    let series: Vec<f64> = (0..99).map(|row| f64::from(row * row % 97)).collect();
    for unit in [128.0, 2f64.powi(-800), 2f64.powi(800)] {
        let other: Vec<f64> = series.iter().map(|value| value * unit).collect();
        for (name, factor) in [("rsi", 1.0), ("trendflex", 1.0), ("sma", unit)] {
            let [once, more] = [&series, &other].map(|series| of_five(name, series));
            let same = |(once, more): (&f64, &f64)| once.is_nan() || once * factor == *more;
            assert!(
                once.iter().zip(&more).all(same),
                "{name} in units of {unit:e}"
            );
        }
    }
}

/// Half of each, not half of the sum.
#[test]
fn the_mean_of_two_values_of_any_size_is_a_number() {
    let large = vec![f64::MAX; 99];
    for name in ["jsa", "midpoint", "midprice", "medprice", "donchian"] {
        let entry = CATALOGUE.get(name).expect("it is in the catalogue");
        let inputs = vec![&large[..]; entry.inputs.len()];
        let outputs = entry.compute(&inputs, &entry.defaults(), Kernel::Auto);
        for output in outputs.expect("there are enough values") {
            assert_eq!(output[98], f64::MAX, "{name}");
        }
    }
}

/// Gain and loss shrink alike while a price stands still, and are smaller than any number in the end.
#[test]
fn a_strength_stays_while_the_price_stands_still() {
    let moves = [10.0, 11.0, 10.5, 12.0, 11.25, 11.0, 11.5, 10.5];
    let still = [&moves[..], &[10.5; 5000], &[11.5, 11.0]].concat();
    let strength = of_five("rsi", &still);
    let (held, still) = (strength[moves.len() - 1], &strength[moves.len()..5008]);
    assert!((20.0..80.0).contains(&held), "{held}");
    let stays = |value: &f64| (value - held).abs() < 1e-10;
    assert!(still.iter().all(stays), "{held}, then {still:?}");
    assert_eq!(strength[5008], 100.0);
    assert!((50.0..70.0).contains(&strength[5009]), "{}", strength[5009]);
}

/// An indicator with a period of 5.
fn of_five(name: &str, series: &[f64]) -> Vec<f64> {
    let entry = CATALOGUE.get(name).expect("it is in the catalogue");
    let values = [Value::Usize(5)];
    let mut outputs = entry.compute(&[series], &values, Kernel::Auto).unwrap();
    outputs.remove(0)
}
