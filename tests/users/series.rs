//! Prices, and their comparison to the bit.

/// Prices that go up and down, without anything random.
pub fn prices(length: usize) -> Vec<f64> {
    (0..length)
        .map(|i| 100.0 + 10.0 * (i as f64 * 0.3).sin() + (i % 7) as f64)
        .collect()
}

/// The bits of each value.
pub fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}
