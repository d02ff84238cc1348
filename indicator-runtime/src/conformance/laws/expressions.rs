//! The author's expressions of parameters: what is required of them, and the warm-up.

use crate::conformance::case::Case;
use crate::conformance::corners::corners;
use crate::conformance::extremes::extremes;
use crate::error::ErrorKind;

/// What is required of parameters, and the warm-up of those that meet it, can be computed for all that are each allowed.
pub(super) fn are_computed(case: &Case) -> Result<(), String> {
    let (entry, mut rng) = (case.entry, case.rng());
    let extremes = extremes(entry, &mut rng);
    for values in extremes.into_iter().chain(corners(entry, &mut rng)) {
        let computed = match entry.check(&values) {
            Ok(()) => entry.warmup(&values).map(drop),
            Err(kind @ ErrorKind::FailedRequirement { .. }) => Err(kind),
            Err(_) => Ok(()),
        };
        computed.map_err(|kind| kind.to_string())?;
    }
    Ok(())
}
