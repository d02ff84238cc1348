//! Comparing outputs bit for bit.

use crate::catalogue::entry::Entry;

/// The bits that two values must share: those of the value, but one for all NaN, since the sign and
/// payload of a NaN say nothing.
fn key(value: f64) -> u64 {
    if value.is_nan() {
        f64::NAN.to_bits()
    } else {
        value.to_bits()
    }
}

/// The bits of a series, to be compared with those of another: one for all NaN, and one for each zero.
#[must_use]
pub fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().copied().map(key).collect()
}

/// Where two series first have other bits.
pub(super) fn difference(got: &[f64], expected: &[f64]) -> Option<usize> {
    (0..got.len().max(expected.len())).find(|at| {
        let [got, expected] = [got, expected].map(|series| series.get(*at).copied().map(key));
        got != expected
    })
}

/// Checks that every output of an indicator has the same bits, where one NaN is as good as another.
///
/// # Errors
/// Where the first value stands that has others, in words that begin with `what` was computed.
pub fn same_bits(
    entry: &Entry,
    what: &str,
    got: &[impl AsRef<[f64]>],
    expected: &[impl AsRef<[f64]>],
) -> Result<(), String> {
    if got.len() != expected.len() {
        let (got, expected) = (got.len(), expected.len());
        return Err(format!("{what}: {got} outputs instead of {expected}"));
    }
    let shown = |series: &[f64], at: usize| match series.get(at) {
        Some(value) => format!("{value:?}"),
        None => "missing".into(),
    };
    for (name, (got, expected)) in entry.output_names().zip(got.iter().zip(expected)) {
        let (got, expected) = (got.as_ref(), expected.as_ref());
        if let Some(at) = difference(got, expected) {
            let (got, expected) = (shown(got, at), shown(expected, at));
            return Err(format!(
                "{what}: {name}[{at}] is {got} instead of {expected}"
            ));
        }
    }
    Ok(())
}
