use super::law::Law;
use crate::catalogue::series_spec::OutputKind;
use crate::conformance::case::Case;
use crate::simd::dispatch::Kernel;
use std::iter::zip;

pub fn law() -> Law {
    Law {
        name: "whole numbers",
        says: "a signal is a whole number, and so is a position: a caller is given them as integers",
        causes: |_| {
            &[
                "a strength, a share or a level behind `#[output(signal)]`: what is no whole number is an output without that key",
                "a signal beyond what an `i32` holds, or infinite: a division by what may be zero",
                "a position that is a mean of two, or that is counted in another unit than bars",
            ]
        },
        cases: 24,
        draw: Case::any,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

fn check(case: &Case) -> Result<(), String> {
    let outputs = case.array(Kernel::Scalar)?;
    for (spec, output) in zip(case.entry.outputs, &outputs) {
        let what = match spec.kind {
            OutputKind::Number => continue,
            OutputKind::Signal => "signal",
            OutputKind::Index => "position",
        };
        let is_whole = |x: &f64| x.is_nan() || f64::from(*x as i32) == *x;
        if let Some(at) = output.iter().position(|x| !is_whole(x)) {
            let (name, x) = (spec.name, output[at]);
            return Err(format!("{name}[{at}] is {x:?}: a {what} is a whole number"));
        }
    }
    Ok(())
}
