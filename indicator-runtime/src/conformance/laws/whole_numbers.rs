use super::law::Law;
use crate::catalogue::series_spec::OutputKind;
use crate::conformance::case::Case;
use crate::simd::dispatch::Kernel;
use std::iter::zip;

pub fn law() -> Law {
    Law {
        name: "whole numbers",
        says: "a signal is a whole number, and so is a position, which is that of a bar up to the present one: a caller is given them as integers",
        causes: |_| {
            &[
                "a strength, a share or a level behind `#[output(signal)]`: what is no whole number is an output without that key",
                "a signal beyond what an `i32` holds, or infinite: a division by what may be zero",
                "a position that is a mean of two, or that is counted in another unit than bars",
                "a position that is counted from another bar than the first of the run, which is 0: the first of a slice, or the first that is due. That of a building block is counted from the first value which the block was fed",
            ]
        },
        cases: 24,
        corners: usize::MAX,
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
        if spec.kind == OutputKind::Index {
            positions(case, spec.name, output)?;
        }
    }
    Ok(())
}

/// Whether positions are those of bars of their run, up to the present one.
fn positions(case: &Case, name: &str, output: &[f64]) -> Result<(), String> {
    for run in case.runs() {
        for at in run.clone() {
            let (first, x) = (run.start, output[at]);
            if x < first as f64 || x > at as f64 {
                return Err(format!(
                    "{name}[{at}] is {x:?}: a position is that of a bar up to the present one, here {first} to {at}"
                ));
            }
        }
    }
    Ok(())
}
