use super::law::Law;
use crate::conformance::bits::same_bits;
use crate::conformance::case::Case;
use crate::conformance::series::part;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "causality",
        says: "what comes later changes no earlier output",
        causes: |_| {
            &[
                "a kernel that looks ahead: output i may use the inputs up to i + warmup of its slice, none after",
                "something computed from the whole slice first: its mean, its maximum, its last value",
                "a loop that runs backwards over the slice, carrying something along",
            ]
        },
        cases: 64,
        corners: usize::MAX,
        draw: Case::any,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// None of them missing, which would cut the slices elsewhere.
const STRANGE: [f64; 5] = [f64::MAX, f64::MIN, 1e12, 0.0, -0.0];

/// Changes what comes after a few places. The length stays, and so do the slices that the kernel
/// sees: what they do to an output is another law's.
fn check(case: &Case) -> Result<(), String> {
    let mut rng = case.rng();
    let length = case.length();
    let whole = case.array(Kernel::Auto)?;
    let near = [case.warmup().saturating_add(1), length - 1];
    let cuts = near.into_iter().chain([rng.usize(0..length)]);
    for cut in cuts.filter(|cut| *cut < length) {
        let mut series = case.series.clone();
        for value in series.iter_mut().flat_map(|values| &mut values[cut..]) {
            let strange = STRANGE.get(rng.usize(0..4 * STRANGE.len()));
            *value = strange.copied().unwrap_or(*value * 3.0 - 1.0);
        }
        let changed = case.on(series);
        let before = part(&whole, 0..cut);
        let after = part(&changed.array(Kernel::Auto)?, 0..cut);
        let what = format!("after other values from index {cut} on");
        same_bits(case.entry, &what, &after, &before)?;
    }
    Ok(())
}
