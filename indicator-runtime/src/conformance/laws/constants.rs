use super::law::Law;
use crate::catalogue::series_spec::{OutputKind, Role};
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;
use std::iter::zip;

pub fn law() -> Law {
    Law {
        name: "constants",
        says: "what differs from a price that never moves, or from 0, by rounding alone is that price, or 0: an average of equal values is the value, to the bit",
        causes: |_| {
            &[
                "a mean as a sum times a share, which is rounded twice: `math::Mean` is exact for equal values",
                "weights that are divided by their sum in the kernel: `Weights::normalised` and `fir` are exact for equal values",
                "a difference of averages: average the differences from a value that is near, such as the newest",
            ]
        },
        cases: 24,
        corners: usize::MAX,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |case| price(case).is_some(),
        check: Box::new(check),
    }
}

/// By how much rounding alone may change a price, as a part of it.
const ROUNDING: f64 = 1e-12;

/// All parts of all bars are one price, and the volume one number.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let length = rng.usize(1..300);
    let mut case = Case::shaped(draw, Shape::Walk, length, &mut rng);
    let price = 1000.0 * rng.f64();
    for (input, values) in zip(draw.entry.inputs, &mut case.series) {
        let constant = match input.role {
            Role::Volume => values[0],
            _ if input.is_limited() => values[0],
            _ => price,
        };
        values.fill(constant);
    }
    case
}

/// The price that all inputs of prices have throughout.
fn price(case: &Case) -> Option<f64> {
    let inputs = zip(case.entry.inputs, &case.series);
    let mut prices = inputs.filter(|(input, _)| input.role != Role::Volume && !input.is_limited());
    let price = *prices.clone().next()?.1.first()?;
    let is_constant = |values: &Vec<f64>| values.iter().all(|value| *value == price);
    prices
        .all(|(_, values)| is_constant(values))
        .then_some(price)
}

fn check(case: &Case) -> Result<(), String> {
    let Some(price) = price(case) else {
        return Ok(()); // No input is a price.
    };
    let room = ROUNDING * price.abs();
    let outputs = zip(case.entry.outputs, case.array(Kernel::Auto)?);
    for (output, values) in outputs.filter(|(output, _)| output.kind == OutputKind::Number) {
        for (at, value) in values.into_iter().enumerate() {
            for exact in [price, 0.0] {
                if value != exact && (value - exact).abs() <= room {
                    let name = output.name;
                    return Err(format!("{name}[{at}] is {value:?} instead of {exact:?}"));
                }
            }
        }
    }
    Ok(())
}
