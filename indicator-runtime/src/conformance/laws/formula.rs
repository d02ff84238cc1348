use super::expected::{ALLOWED, Expected};
use super::law::Law;
use super::reference::Reference;
use super::rounding::apart;
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::nudge::{Equals, nudged};
use crate::conformance::panics::catch_silently;
use crate::conformance::shape::NORMAL;
use crate::simd::dispatch::Kernel;
use std::fmt;

/// The law of one indicator: what its author says that it must give.
pub fn law(name: &'static str, reference: Reference) -> Law {
    Law {
        name: "formula",
        says: "the answers are those of the reference",
        causes: |_| {
            &[
                "the order of things: the arguments of a building block, or the outputs, one in the place of the other",
                "the kernel: a window that is one value too long or too short, a weight on the wrong end, another start",
                "`warmup`: one that is longer than what the kernel looks back on, so that its first answers come too late, or shorter",
                "the reference: write it from the formula, a window at a time, and not from the kernel",
                "differences of large numbers: a sum that a value enters and later leaves, a variance from sums of squares",
            ]
        },
        cases: 48,
        corners: usize::MAX,
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
        corners: 0,
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

/// What a formula may lose to rounding, as a part of its answer, before that is worth a word.
const LOST: f64 = 1e-12;
/// How many times larger an error is that this has nothing to do with.
const FAR: f64 = 1e3;

/// Numbers that are not so small that digits are lost; each shape of them in turn.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let shape = NORMAL[draw.place % NORMAL.len()];
    let length = draw.length(&mut rng);
    Case::shaped(draw, shape, length, &mut rng)
}

fn check(case: &Case, reference: &Reference) -> Result<(), String> {
    if case.due() == 0 {
        return Ok(());
    }
    let expected = catch_silently(|| reference.expected(case))
        .map_err(|said| format!("the formula panicked: {said}"))?;
    let got = case.array(Kernel::Auto)?;
    if let Some((output, at)) = expected.one_sided(&got)? {
        let wanted = expected.outputs[output][at];
        return Err(one_sided(case, (output, at), wanted, got[output][at]));
    }
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
    how += &hint(case, reference, &expected, (output, at), got);
    Err(how)
}

/// What is wrong where either the formula or the indicator gives a number, and not both, in words.
fn one_sided(case: &Case, (output, at): (usize, usize), wanted: f64, got: f64) -> String {
    let warmup = case.warmup();
    let run = case.runs().into_iter().find(|run| run.contains(&at));
    let is_due = run.is_some_and(|run| at >= run.start + warmup);
    let place = format!("the formula gives {wanted:?} at index {at} of output {output}");
    match (is_due, got.is_nan()) {
        (false, _) => format!(
            "{place}, before the warm-up of {warmup} is over: write NaN there, for signals too, unless the indicator should give \
             this value and its `warmup` is too long"
        ),
        (true, true) => format!(
            "{place}, where the indicator gives NaN, although its warm-up of {warmup} is over: the kernel divides 0 by 0 there, \
             or takes the root or the logarithm of a number that has none"
        ),
        (true, false) => format!(
            "{place}, where the indicator gives {got:?}, as its warm-up of {warmup} is over: the formula begins too late, or \
             divides 0 by 0 there, unless `warmup` is too short"
        ),
    }
}

/// What the formula is like where a kernel gives another number, in words; nothing if it is a good one there.
fn hint(
    case: &Case,
    reference: &Reference,
    expected: &Expected,
    (output, at): (usize, usize),
    got: f64,
) -> String {
    let wanted = expected.outputs[output][at];
    let lost = apart(case, |case| reference.outputs(case), &expected.outputs)[output][at];
    let error = (got - wanted).abs();
    if lost > LOST * wanted.abs() && lost > error / FAR {
        return ". The formula itself loses digits here: it subtracts large numbers; write the difference itself, as \
                `data[i] - data[i - period]`"
            .into();
    }
    let mut others =
        (0..3).map(|salt| reference.outputs(&nudged(case, Equals::Part, salt))[output][at]);
    match others.find(|other| (other - wanted).abs() > error / 4.0) {
        Some(other) => format!(
            ". On inputs that differ from these by 1e-12 of themselves the formula gives {other:?}, as where it divides \
             by what is almost 0: the kernel has another rule for 0"
        ),
        None => String::new(),
    }
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
