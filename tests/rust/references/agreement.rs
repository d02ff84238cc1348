//! A formula gives the same with every type of number, so that what it computes is the formula and not
//! the rounding.

use crate::{arguments, written};
use indicator_references::{DoubleDouble, Expected, Number, Octuple};
use indicator_runtime::conformance::Shape;
use indicators::CATALOGUE;
use std::iter::zip;

/// How far the two types may be apart, as a part of the scale.
const ALLOWED: f64 = 1e-24;

#[test]
fn two_types_of_number_agree_on_every_formula() {
    for entry in CATALOGUE.entries() {
        let values = entry.defaults();
        for shape in [Shape::Walk, Shape::Still] {
            let series = shape.series(entry, 400, 5);
            let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            let double = written::<DoubleDouble>(entry)(&arguments(entry, &inputs, &values));
            let octuple = written::<Octuple>(entry)(&arguments(entry, &inputs, &values));
            let apart = distance(&double, &octuple);
            assert!(
                apart <= ALLOWED,
                "{}: {apart:.1e} of the scale apart",
                entry.name
            );
        }
    }
}

/// The largest distance, as a part of the scale.
fn distance(double: &Expected<DoubleDouble>, octuple: &Expected<Octuple>) -> f64 {
    let mut largest: f64 = 0.0;
    assert_eq!(double.outputs.len(), octuple.outputs.len());
    for (one, other) in zip(&double.outputs, &octuple.outputs) {
        assert_eq!(one.len(), other.len());
        for ((one, other), scale) in zip(zip(one, other), &double.scale) {
            let (Some(one), Some(other)) = (one, other) else {
                assert!(one.is_none() && other.is_none());
                continue;
            };
            let one = Octuple::from(one.hi()) + Octuple::from(one.lo());
            let apart = Number::abs(one - *other).to_f64();
            largest = largest.max(if apart == 0.0 { 0.0 } else { apart / scale });
        }
    }
    largest
}
