use super::expected::{ALLOWED, Expected};
use super::law::Law;
use crate::catalogue::entry::Entry;
use crate::conformance::case::Case;
use crate::conformance::nudge::{Equals, nudged};
use crate::conformance::series::any_length;
use crate::conformance::shape::NORMAL;
use crate::simd::dispatch::Kernel;
use fastrand::Rng;
use std::fmt;

/// The law of one indicator: what its author says that it must give.
pub fn law(
    name: &'static str,
    reference: impl Fn(&Case) -> Expected + Send + Sync + 'static,
) -> Law {
    Law {
        name: "formula",
        says: "the answers are those of the reference",
        causes: |_| {
            &[
                "the kernel: a window that is one value too long or too short, a weight on the wrong end, another start",
                "the reference: write it from the formula, a window at a time, and not from the kernel",
                "differences of large numbers: a sum that a value enters and later leaves, a variance from sums of squares",
            ]
        },
        cases: 48,
        draw,
        of: Some(name),
        prepare: |_| {},
        is_shown: true,
        premise: Case::is_ordinary,
        check: Box::new(move |case| check(case, &reference)),
    }
}

/// The law that there is one for the indicator called `name`, broken by its being missing.
pub fn missing(name: &'static str) -> Law {
    Law {
        name: "formula",
        says: "there is a formula that the answers are compared with",
        causes: |_| &["a new indicator: its formula is the only part that nothing else can know"],
        cases: 1,
        draw,
        of: Some(name),
        prepare: |_| {},
        is_shown: false,
        premise: |_| true,
        check: Box::new(move |_| {
            Err(format!(
                "`{name}` has no formula. Write a slow and obvious computation of it from its definition, \
                 a series for each output with NaN before the first value, and name it in `conformance!`:\n    \
                 fn {name}(case: &Case) -> Vec<Vec<f64>> {{ … }}\n    \
                 conformance!(…::CATALOGUE, …, {name} = {name});"
            ))
        }),
    }
}

/// Numbers that are not so small that digits are lost.
fn draw(entry: &'static Entry, seed: u64) -> Case {
    let mut rng = Rng::with_seed(seed);
    let shape = NORMAL[rng.usize(0..NORMAL.len())];
    let length = any_length(&mut rng);
    Case::shaped(entry, shape, length, &mut rng)
}

fn check(case: &Case, reference: &dyn Fn(&Case) -> Expected) -> Result<(), String> {
    if case.due() == 0 {
        return Ok(());
    }
    let expected = reference(case);
    let got = case.array(Kernel::Auto)?;
    let (error, output, at) = expected.worst(&got)?;
    if error <= ALLOWED {
        return Ok(());
    }
    let name = case.entry.outputs[output].name;
    let allowed = ALLOWED * expected.scales[output][at];
    let (got, wanted) = (got[output][at], expected.outputs[output][at]);
    let mut how = format!(
        "{name}[{at}] is {got:?}, where the formula gives {wanted:?}: an error of {}, where {} is allowed",
        Rough((got - wanted).abs()),
        Rough(allowed)
    );
    // Rounding may decide what the formula gives, and the kernel is not to blame then.
    let mut others =
        (0..3).map(|salt| reference(&nudged(case, Equals::Part, salt)).outputs[output][at]);
    let error = (got - wanted).abs();
    if let Some(other) = others.find(|other| (other - wanted).abs() > error / 4.0) {
        how += &format!(
            ". On inputs that differ from these by 1e-12 of themselves the formula gives {other:?}, as where it divides by what is \
             almost 0: either the kernel has another rule for 0, or the formula finds what rounding has left instead of 0"
        );
    }
    Err(how)
}

/// A number of which the size matters.
struct Rough(f64);

impl fmt::Display for Rough {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(x) = *self;
        // Two digits, and a point where that is as short.
        let two: f64 = format!("{x:.1e}").parse().unwrap_or(x);
        write!(f, "{two:?}")
    }
}
