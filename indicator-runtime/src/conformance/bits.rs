//! Comparing outputs bit for bit.

use super::case::Case;

/// The bits that two values must share: those of the value, but one for all NaN, since the sign and
/// payload of a NaN say nothing.
fn key(value: f64) -> u64 {
    if value.is_nan() {
        f64::NAN.to_bits()
    } else {
        value.to_bits()
    }
}

/// Where two series first have other bits.
pub fn difference(got: &[f64], expected: &[f64]) -> Option<usize> {
    (0..got.len().max(expected.len())).find(|at| {
        let [got, expected] = [got, expected].map(|series| series.get(*at).copied().map(key));
        got != expected
    })
}

/// Checks that every output has the same bits, and says where the first that has not differs.
pub fn same(
    case: &Case,
    what: &str,
    got: &[Vec<f64>],
    expected: &[Vec<f64>],
) -> Result<(), String> {
    if got.len() != expected.len() {
        let (got, expected) = (got.len(), expected.len());
        return Err(format!("{what}: {got} outputs instead of {expected}"));
    }
    let shown = |series: &[f64], at: usize| match series.get(at) {
        Some(value) => format!("{value:?}"),
        None => "missing".into(),
    };
    for (name, (got, expected)) in case.entry.output_names().zip(got.iter().zip(expected)) {
        if let Some(at) = difference(got, expected) {
            let (got, expected) = (shown(got, at), shown(expected, at));
            return Err(format!(
                "{what}: {name}[{at}] is {got} instead of {expected}"
            ));
        }
    }
    Ok(())
}
