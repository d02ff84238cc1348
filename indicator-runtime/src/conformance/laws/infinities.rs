use super::law::Law;
use crate::conformance::bits::same_bits;
use crate::conformance::case::Case;
use crate::conformance::forms;
use crate::conformance::series::part;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "infinities",
        says: "infinities are ordinary numbers: they end no run, and every form agrees on what comes of them",
        causes: |_| {
            &[
                "a sum that a value enters and later leaves: ∞ − ∞ stays NaN for as long as the state lives, and each form forgets it elsewhere",
                "a slice that is treated in another way as a whole because it holds an infinity",
                "NaN made by the kernel and then taken for a missing value",
            ]
        },
        cases: 16,
        draw: Case::any,
        of: None,
        prepare,
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// Puts a few infinities into a case, and sometimes a gap.
fn prepare(case: &mut Case) {
    let mut rng = case.rng();
    let (inputs, length) = (case.series.len(), case.length());
    for _ in 0..rng.usize(1..=4) {
        let infinity = if rng.bool() {
            f64::INFINITY
        } else {
            f64::NEG_INFINITY
        };
        case.series[rng.usize(0..inputs)][rng.usize(0..length)] = infinity;
    }
    if rng.bool() {
        // A slice that holds NaN is searched for it, and must not find infinities.
        case.series[0][rng.usize(0..length)] = f64::NAN;
    }
}

fn check(case: &Case) -> Result<(), String> {
    let expected = case.array(Kernel::Scalar)?;
    let infinite = |row: &usize| case.row(*row).iter().any(|value| value.is_infinite());
    let first = (0..case.length()).find(infinite).unwrap_or(case.length());
    let before = case.first(first);
    if first > 0 && before.due() > 0 {
        let what = format!("before the infinity at index {first}");
        let beginning = part(&expected, 0..first);
        same_bits(
            case.entry,
            &what,
            &beginning,
            &before.array(Kernel::Scalar)?,
        )?;
    }
    forms::all(case, &expected)
}
