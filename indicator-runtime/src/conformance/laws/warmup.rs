use super::law::Law;
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;
use std::ops::Range;

pub fn law() -> Law {
    Law {
        name: "warm-up",
        says: "on an ordinary price there are as many NaN as the warm-up has values, and a number at every index after",
        causes: |_| {
            &[
                "`warmup` is too small, and the kernel writes NaN where it cannot know better",
                "a kernel that writes NaN or infinity for ordinary prices: a division by a difference that may be 0, the root of a small negative number",
            ]
        },
        cases: 64,
        corners: usize::MAX,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: Case::is_ordinary,
        check: Box::new(check),
    }
}

/// Prices that are above zero and never stand still.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let length = draw.length(&mut rng);
    Case::shaped(draw, Shape::Walk, length, &mut rng)
}

fn check(case: &Case) -> Result<(), String> {
    let warmup = case.warmup();
    let stream = case
        .entry
        .stream(&case.values)
        .map_err(|error| error.to_string())?;
    if stream.warmup() != warmup {
        return Err(format!("the stream's warm-up is {}", stream.warmup()));
    }
    numbers(case, warmup)
}

/// Whether every output has a finite number from `warmup` on, and NaN before.
pub(super) fn numbers(case: &Case, warmup: usize) -> Result<(), String> {
    if case.runs().iter().map(Range::len).sum::<usize>() < case.length() {
        return Ok(()); // Values are missing from a series of the author's own.
    }
    let outputs = case.array(Kernel::Auto)?;
    for (name, output) in case.entry.output_names().zip(&outputs) {
        for (at, value) in output.iter().enumerate() {
            if at < warmup && !value.is_nan() {
                return Err(format!(
                    "{name}[{at}] is {value:?}, before the first output is due"
                ));
            }
            if at >= warmup && !value.is_finite() {
                return Err(format!(
                    "{name}[{at}] is {value:?}, where the warm-up is {warmup}"
                ));
            }
        }
    }
    Ok(())
}
