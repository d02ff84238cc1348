//! Comparing outputs bit for bit.

/// The bits that two values must share; the sign and payload of a NaN say nothing.
fn key(value: f64) -> u64 {
    if value.is_nan() {
        f64::NAN.to_bits()
    } else {
        value.to_bits()
    }
}

/// Whether every output has the bits that are expected, in words if it has not.
pub fn same(what: &str, got: &[Vec<f64>], expected: &[Vec<f64>]) -> Result<(), String> {
    for (output, (got, expected)) in got.iter().zip(expected).enumerate() {
        if got.len() != expected.len() {
            return Err(format!(
                "{what}, output {output}: {} values instead of {}",
                got.len(),
                expected.len()
            ));
        }
        let differs = |at: &usize| key(got[*at]) != key(expected[*at]);
        if let Some(at) = (0..got.len()).find(differs) {
            return Err(format!(
                "{what}, output {output}: {:?} instead of {:?} at index {at} of {}",
                got[at],
                expected[at],
                got.len()
            ));
        }
    }
    Ok(())
}
