//! Functions of one number as vector code: no error above a unit in the last place, on random and on hard arguments.

use fastrand::Rng;
use indicator_references::{Number, Octuple};
use indicator_runtime::math;
use std::f64::consts::{FRAC_PI_2, LN_2, SQRT_2};

/// Arguments of a function.
const RANDOM: usize = 1_000;

/// Below it, units in the last place are no normal numbers.
const LEAST: f64 = 1e-280;

/// Where a function is hard: beside multiples of a quarter of a circle, of half of ln 2 and of √½, and near 1.
fn hard() -> Vec<f64> {
    let beside = |x: f64| {
        [-2, -1, 0, 1, 2].map(|steps| f64::from_bits(x.to_bits().wrapping_add_signed(steps)))
    };
    let multiples = (1..200).map(f64::from).flat_map(|count| {
        let small = 1.0 + 2f64.powi(-(count as i32 % 52));
        [
            count * FRAC_PI_2,
            (count * 1e10).round() * FRAC_PI_2,
            count * 0.5 * LN_2,
            small,
            1.0 / small,
        ]
    });
    let squares = (-1074..1024)
        .step_by(13)
        .map(|power| SQRT_2 * 2f64.powi(power));
    multiples.chain(squares).flat_map(beside).collect()
}

/// Some sizes from 1e-20 on, and some small numbers, of either sign.
fn random(largest: f64) -> Vec<f64> {
    let mut rng = Rng::with_seed(largest.to_bits());
    let powers = largest.log10() + 20.0;
    let mut one = |at: usize| {
        let size = match at % 3 {
            0 => 10f64.powf(powers * rng.f64() - 20.0),
            1 => largest * rng.f64(),
            _ => 8.0 * rng.f64(),
        };
        if rng.bool() { size } else { -size }
    };
    (0..RANDOM).map(&mut one).collect()
}

/// The largest error in units of the last place.
fn worst(
    function: fn(f64) -> f64,
    exact: fn(Octuple) -> Octuple,
    arguments: impl Iterator<Item = f64>,
) -> (f64, f64) {
    let error = |x: f64| {
        let exact = exact(Octuple::from(x));
        let size = exact.to_f64().abs().max(LEAST);
        let unit = Octuple::from(size.next_up() - size);
        (Number::abs(Octuple::from(function(x)) - exact) / unit).to_f64()
    };
    let errors = arguments.map(|x| (error(x), x));
    errors.fold(
        (0.0, 0.0),
        |worst, one| if one.0 > worst.0 { one } else { worst },
    )
}

#[test]
fn no_error_is_above_a_unit_in_the_last_place() {
    type Function = (
        &'static str,
        fn(f64) -> f64,
        fn(Octuple) -> Octuple,
        f64,
        f64,
    );
    let functions: [Function; 9] = [
        ("sine", math::sine, Number::sin, -1e13, 1e13),
        ("cosine", math::cosine, Number::cos, -1e13, 1e13),
        ("tangent", math::tangent, Number::tan, -1e13, 1e13),
        ("exponential", math::exponential, Number::exp, -650.0, 709.0),
        (
            "hyperbolic_sine",
            math::hyperbolic_sine,
            Number::sinh,
            -709.0,
            709.0,
        ),
        (
            "hyperbolic_cosine",
            math::hyperbolic_cosine,
            Number::cosh,
            -709.0,
            709.0,
        ),
        (
            "hyperbolic_tangent",
            math::hyperbolic_tangent,
            Number::tanh,
            -1e9,
            1e9,
        ),
        (
            "natural_logarithm",
            math::natural_logarithm,
            Number::ln,
            5e-324,
            f64::MAX,
        ),
        (
            "decimal_logarithm",
            math::decimal_logarithm,
            Number::log10,
            5e-324,
            f64::MAX,
        ),
    ];
    for (name, function, exact, lowest, highest) in functions {
        let arguments = hard().into_iter().chain(random(highest));
        let arguments = arguments.filter(|x| (lowest..=highest).contains(x) && x.is_normal());
        let (error, at) = worst(function, exact, arguments);
        assert!(error < 0.9, "{name}({at:e}): {error} units");
    }
}
