//! Prices from a linear congruential generator, the same bits as `measuring/series.py` makes.

const MULTIPLIER: u64 = 6_364_136_223_846_793_005;
const INCREMENT: u64 = 1_442_695_040_888_963_407;

/// A price that changes by up to 5 hundredths of a percent from value to value, starting from 100.
pub fn walk(length: usize) -> Vec<f64> {
    let mut price = 100.0;
    uniform(1)
        .map(|share| {
            price *= 1.0 + 0.001 * (share - 0.5);
            price
        })
        .take(length)
        .collect()
}

/// Prices above or below others, by up to this share of them.
pub fn spread(walk: Vec<f64>, seed: u64, width: f64) -> Vec<f64> {
    walk.into_iter()
        .zip(uniform(seed))
        .map(|(price, share)| price * (1.0 + width * share))
        .collect()
}

/// Numbers from 0 up to 1.
pub fn uniform(seed: u64) -> impl Iterator<Item = f64> {
    let next = |state: &u64| Some(state.wrapping_mul(MULTIPLIER).wrapping_add(INCREMENT));
    std::iter::successors(Some(seed), next)
        .skip(1)
        // The upper 53 bits, which a float holds exactly.
        .map(|state| (state >> 11) as f64 * (-53_f64).exp2())
}
