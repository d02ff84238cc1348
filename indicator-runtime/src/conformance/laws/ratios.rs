use super::law::Law;
use super::scaling::{degrees, times};
use super::steps::in_steps;
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;
use std::iter::zip;

pub fn law() -> Law {
    Law {
        name: "ratios",
        says: "a ratio does not become another one where its parts vanish: it is the same in a far smaller and a far larger unit, also while a price stands still for long",
        causes: |_| {
            &[
                "a rule for where the divisor is 0, which averages that fade alike reach in the end: the ratio is to stay (`math::Held`)",
                "a square that is too large or too small for a number, long before what was squared is: take it in a unit of the series' own (`math::Unit`)",
                "a choice between two numbers that are almost equal, as a price that stands still and its average become: what rounding has left of their distance decides. Let a distance of 0 choose what the value before has chosen",
            ]
        },
        cases: 12,
        corners: 4,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// How far two answers may be apart, as a part of the largest one.
const ALLOWED: f64 = 1e-9;
/// The exponent of the largest unit.
const FAR: i32 = 300;

/// Moves, then a price that stands still until an average over a few values has faded to nothing, then moves.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let moves = rng.usize(2..200);
    let mut case = Case::shaped(draw, Shape::Walk, 2 * moves, &mut rng);
    let still = rng.usize(1..12_000);
    for values in &mut case.series {
        let last = values[moves - 1];
        values.splice(moves..moves, std::iter::repeat_n(last, still));
    }
    case
}

fn check(case: &Case) -> Result<(), String> {
    let Ok(degrees) = degrees(case) else {
        return Ok(()); // Another unit means something else.
    };
    let is_ratio = zip(degrees, in_steps(case)?).map(|(degree, in_steps)| degree == 0 && !in_steps);
    let is_ratio: Vec<bool> = is_ratio.collect();
    let once = case.array(Kernel::Auto)?;
    for power in [-FAR, FAR] {
        let other = times(case, 2f64.powi(power)).array(Kernel::Auto)?;
        let outputs = zip(case.entry.output_names(), zip(&once, &other));
        let ratios = zip(outputs, &is_ratio).filter(|(_, is_ratio)| **is_ratio);
        for ((name, (once, other)), _) in ratios {
            same(once, other).map_err(|(at, (once, other))| {
                format!("times 2^{power}: {name}[{at}] is {other:?} instead of {once:?}")
            })?;
        }
    }
    Ok(())
}

type Differing = (usize, (f64, f64));

/// Whether two series are the same but for rounding, or the first place at which they are not.
fn same(once: &[f64], other: &[f64]) -> Result<(), Differing> {
    let mut largest = 0.0_f64;
    for (at, (once, other)) in zip(once, other).enumerate() {
        largest = largest.max(once.abs());
        let apart = (once - other).abs() > ALLOWED * largest || once.is_nan() != other.is_nan();
        if apart {
            return Err((at, (*once, *other)));
        }
    }
    Ok(())
}
