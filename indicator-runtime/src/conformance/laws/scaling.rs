use super::law::Law;
use crate::catalogue::series_spec::InputSpec;
use crate::conformance::bits::{difference, same_bits};
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "scaling",
        says: "inputs times a power of two give outputs times a power of it, exactly: prices in another unit give the same signals",
        causes: |_| {
            &[
                "a constant in the unit of the price: a threshold, an epsilon added to a divisor",
                "a logarithm, an exponential or a trigonometric function of a price",
            ]
        },
        cases: 48,
        corners: 16,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// Units from 2^−460 to 2^460, about 1e−138 to 1e138: squares of what is around them, and sums of these, are numbers.
const POWERS: i32 = 460;

const SHAPES: [Shape; 4] = [Shape::Walk, Shape::Level(1e8), Shape::Signed, Shape::Spikes];

/// Short enough that nothing decays to where numbers lose digits.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let (shape, length) = (SHAPES[rng.usize(0..SHAPES.len())], rng.usize(1..300));
    Case::shaped(draw, shape, length, &mut rng)
}

fn scaled(series: &[f64], factor: f64) -> Vec<f64> {
    series.iter().map(|x| x * factor).collect()
}

pub(super) fn times(case: &Case, factor: f64) -> Case {
    // An input that allows some numbers alone is no price.
    times_where(case, factor, |input| !input.is_limited())
}

/// The case with some of its inputs in another unit.
pub(super) fn times_where(case: &Case, factor: f64, is_meant: fn(&InputSpec) -> bool) -> Case {
    let inputs = case.entry.inputs.iter().zip(&case.series);
    let series = inputs.map(|(input, values)| {
        let factor = if is_meant(input) { factor } else { 1.0 };
        scaled(values, factor)
    });
    case.on(series.collect())
}

/// How each output grows with its inputs: 0 for a share or a ratio, 1 for a price, 2 for a product.
///
/// It is found on one series, and must hold on every other.
pub(super) fn degrees(case: &Case) -> Result<Vec<i32>, String> {
    let entry = case.entry;
    let length = case.warmup().saturating_add(300);
    let case = case.on(Shape::Walk.series(entry, length, 1));
    let once = case.array(Kernel::Auto)?;
    let twice = times(&case, 2.0).array(Kernel::Auto)?;
    let named = entry.output_names().zip(once.iter().zip(&twice));
    named
        .map(|(name, (once, twice))| {
            (0..=2)
                .find(|degree| difference(twice, &scaled(once, 2f64.powi(*degree))).is_none())
                .ok_or_else(|| format!("`{name}` of twice the price is no 1, 2 or 4 times as much"))
        })
        .collect()
}

fn check(case: &Case) -> Result<(), String> {
    let power = case.rng().i32(-POWERS..=POWERS);
    let factor = 2f64.powi(power);
    let once = case.array(Kernel::Auto)?;
    let more = times(case, factor).array(Kernel::Auto)?;
    let degrees = degrees(case)?;
    let expected = once.iter().zip(&degrees);
    let expected: Vec<Vec<f64>> = expected
        .map(|(once, degree)| scaled(once, factor.powi(*degree)))
        .collect();
    same_bits(case.entry, &format!("times 2^{power}"), &more, &expected)
}
