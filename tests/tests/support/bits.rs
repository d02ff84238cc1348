//! Comparing outputs bit for bit.

/// The bits that two values must share: those of the value, but one for all NaN, since the sign and
/// payload of a NaN say nothing.
pub fn key(value: f64) -> u64 {
    if value.is_nan() {
        f64::NAN.to_bits()
    } else {
        value.to_bits()
    }
}

/// Where two series first differ, in words.
pub fn difference(what: &str, got: &[f64], expected: &[f64]) -> Result<(), String> {
    if got.len() != expected.len() {
        return Err(format!(
            "{what}: {} values instead of {}",
            got.len(),
            expected.len()
        ));
    }
    match (0..got.len()).find(|at| key(got[*at]) != key(expected[*at])) {
        None => Ok(()),
        Some(at) => Err(format!(
            "{what}: {:?} instead of {:?} at index {at} of {}",
            got[at],
            expected[at],
            got.len()
        )),
    }
}

/// [`difference`] for every output.
pub fn differences(what: &str, got: &[Vec<f64>], expected: &[Vec<f64>]) -> Result<(), String> {
    assert_eq!(got.len(), expected.len(), "{what}: number of outputs");
    got.iter()
        .zip(expected)
        .enumerate()
        .try_for_each(|(output, (got, expected))| {
            difference(&format!("{what}, output {output}"), got, expected)
        })
}
