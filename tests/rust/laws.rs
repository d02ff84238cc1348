//! The laws that every indicator keeps, checked on the whole catalogue: a new indicator is tested
//! without a line here.

#[path = "../common/mod.rs"]
mod common;

use indicator_runtime::conformance::Conformance;
use indicator_runtime::{Kernel, Value};
use indicators::CATALOGUE;
use common::fixtures::fixtures;
use common::sample::bars;

#[test]
fn every_indicator_keeps_the_laws() {
    let laws = Conformance::of(&CATALOGUE).finite().scaling();
    let laws = fixtures().into_iter().fold(laws, Conformance::and);
    let on_bars =
        |laws: Conformance, bars: common::sample::Bars| laws.on(move |entry| bars.inputs(entry));
    bars().into_iter().fold(laws, on_bars).check();
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
