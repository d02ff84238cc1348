//! What rounding alone makes of a formula in plain numbers.

use super::scaling::times_where;
use crate::catalogue::bound::Bound;
use crate::catalogue::series_spec::InputSpec;
use crate::conformance::case::Case;
use crate::conformance::series::Series;
use std::f64::consts::{E, FRAC_1_PI, LN_2, LN_10, PI, SQRT_2};
use std::iter::zip;

/// Units in which every number is rounded in another way.
const UNITS: [f64; 6] = [SQRT_2, E, PI, FRAC_1_PI, LN_2, LN_10];

/// Which inputs are in another unit together: prices alone, as where a volume stays what it is, and all that may be.
const MEANT: [fn(&InputSpec) -> bool; 2] = [|input| !input.is_limited(), has_units];

/// How far apart the answers of a formula are where its inputs are in another unit: for each output and place the largest
/// distance, in the case's own unit.
///
/// Only rounding tells them apart. A formula that subtracts large numbers loses digits whatever its inputs are, which inputs
/// that are a little other do not show: what rounding takes away is the same. An output that has no power of its inputs' unit,
/// such as an average of logarithms, is left at 0.
pub(super) fn apart(
    case: &Case,
    formula: impl Fn(&Case) -> Series,
    outputs: &[Vec<f64>],
) -> Series {
    let mut apart: Series = outputs
        .iter()
        .map(|output| vec![0.0; output.len()])
        .collect();
    for is_meant in MEANT {
        if !case.entry.inputs.iter().any(is_meant) {
            continue;
        }
        let in_unit = |unit| formula(&times_where(case, unit, is_meant));
        let degrees = degrees(outputs, &in_unit(2.0));
        for unit in UNITS {
            let mut others = in_unit(unit);
            for (other, (degree, output)) in zip(&mut others, zip(&degrees, outputs)) {
                match degree {
                    Some(degree) => other.iter_mut().for_each(|x| *x /= unit.powi(*degree)),
                    None => other.clone_from(output),
                }
            }
            let distances = distances(outputs, &others);
            for (apart, distance) in zip(apart.iter_mut().flatten(), distances.iter().flatten()) {
                *apart = apart.max(*distance);
            }
        }
    }
    apart
}

/// Whether what an input allows is the same in every unit: all numbers, or those on one side of 0.
fn has_units(input: &InputSpec) -> bool {
    let has_units = |bound| match bound {
        Bound::Open => true,
        Bound::Inclusive(end) | Bound::Exclusive(end) => end == 0.0,
    };
    has_units(input.lower) && has_units(input.upper)
}

/// How each output of a formula grows with its inputs, if it is a power of them: in twice the unit nothing rounds otherwise.
fn degrees(once: &[Vec<f64>], twice: &[Vec<f64>]) -> Vec<Option<i32>> {
    let degree = |(once, twice): (&Vec<f64>, &Vec<f64>)| {
        (0..=2).find(|degree| {
            let factor = 2f64.powi(*degree);
            zip(once, twice).all(|(once, twice)| distance(factor * once, *twice) == 0.0)
        })
    };
    zip(once, twice).map(degree).collect()
}

/// How far apart the answers of a formula are, place by place: infinitely where only one is a number.
pub(super) fn distances(outputs: &[Vec<f64>], others: &[Vec<f64>]) -> Series {
    let distances = |(output, other): (&Vec<f64>, &Vec<f64>)| {
        let places = zip(output, other);
        places.map(|(x, other)| distance(*x, *other)).collect()
    };
    zip(outputs, others).map(distances).collect()
}

fn distance(x: f64, other: f64) -> f64 {
    match (x.is_nan(), other.is_nan()) {
        (true, true) => 0.0,
        (false, false) if x == other => 0.0,
        (false, false) => (x - other).abs(),
        // Whether there is a number depends on rounding.
        _ => f64::INFINITY,
    }
}
