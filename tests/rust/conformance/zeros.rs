//! What an indicator does where a value is 0, of either sign.

use indicator_runtime::conformance::{Case, Conformance};
use indicator_runtime::{Entry, Output, indicator};

/// Nothing where the value is 0.
#[indicator(warmup = 0)]
fn without_zero(data: &[f64], values: &mut Output) {
    let nothing = |x: &f64| if *x == 0.0 { f64::NAN } else { *x };
    values.extend(data.iter().map(nothing));
}

/// Loses the sign of a zero, but for the first value of a slice.
#[indicator(warmup = 0)]
fn unsigned(data: &[f64], values: &mut Output) {
    values.push(data[0]);
    values.extend(data[1..].iter().map(|x| 0.0 + x));
}

/// Every zero is a negative one.
#[indicator(warmup = 0)]
fn negative_zero(data: &[f64], values: &mut Output) {
    values.extend(data.iter().map(|x| if *x == 0.0 { -0.0 } else { *x }));
}

fn the_same(case: &Case) -> Vec<Vec<f64>> {
    vec![case.input("data").to_vec()]
}

/// The law that an indicator breaks which should give its input, and how.
fn broken(entry: &'static Entry) -> Option<(&'static str, String)> {
    let laws = Conformance::new().and(entry);
    let report = laws.reference(entry.name, the_same).broken().pop()?;
    Some((report.law, report.how))
}

#[test]
fn no_number_at_zero_is_found_by_the_formula() {
    let (law, how) = broken(&WITHOUT_ZERO).expect("the formula gives a number there");
    assert_eq!(law, "formula");
    let said =
        "at index 0 of output 0, where the indicator gives NaN, although its warm-up of 0 is over";
    assert!(how.contains(said), "{how}");
}

#[test]
fn the_sign_of_a_zero_is_a_bit_like_any_other() {
    let (law, how) = broken(&UNSIGNED).expect("the sign depends on the cut");
    assert_eq!((law, how.contains("-0.0")), ("cuttings", true), "{how}");
}

#[test]
fn a_formula_need_not_have_the_same_sign_of_zero() {
    assert_eq!(broken(&NEGATIVE_ZERO), None);
}
