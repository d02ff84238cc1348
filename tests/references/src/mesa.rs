//! Ehlers' average whose share follows from the phase of the cycle.

use crate::hilbert::cycle;
use crate::number::Number;

/// Both averages, and what errors of either are measured by.
pub struct Mesa<N> {
    pub mama: Vec<Option<N>>,
    pub fama: Vec<Option<N>>,
    pub errors: Vec<f64>,
}

/// Averages that begin with 0 at the 13th bar, and are known from the 33rd on. Errors of `data` are measured by `sizes`.
pub fn mesa<N: Number>(data: &[N], sizes: &[f64], fast: N, slow: N) -> Mesa<N> {
    const FIRST: usize = 12;
    const WARMUP: usize = 32;
    let cycle = cycle(data, FIRST);
    let nothing = N::whole(0);
    let (mut phase, mut average, mut following) = (nothing, nothing, nothing);
    let (mut error, mut errors) = (0.0, vec![f64::NAN; data.len().min(FIRST)]);
    let [mut mama, mut fama] = [(); 2].map(|()| vec![None; data.len().min(WARMUP)]);
    for (t, &price) in data.iter().enumerate().skip(FIRST) {
        let before = phase;
        phase = if cycle.in_phase[t] == nothing {
            nothing
        } else {
            (cycle.quadrature[t] / cycle.in_phase[t]).atan() * N::whole(180) / N::PI
        };
        let change = (before - phase).max(N::whole(1));
        let share = if change == N::whole(1) {
            fast
        } else {
            slow.max(fast / change)
        };
        // Prices are known to a part of their size, and so is the phase; what that does to a share moves the average.
        let (size, distance) = (sizes[t], (price - average).to_f64().abs());
        let pointer =
            cycle.in_phase[t] * cycle.in_phase[t] + cycle.quadrature[t] * cycle.quadrature[t];
        let of_share = if change == N::whole(1) {
            0.0
        } else {
            60.0 * size / pointer.sqrt().to_f64()
        };
        let weight = share.to_f64();
        error = (1.0 - 0.5 * weight) * error + weight * (size + of_share * distance);
        errors.push(error);
        average = average + share * (price - average);
        following = following + share / N::whole(2) * (average - following);
        if t >= WARMUP {
            mama.push(Some(average));
            fama.push(Some(following));
        }
    }
    let unsure = errors.iter_mut().skip(cycle.unsure);
    unsure.for_each(|size| *size = f64::INFINITY);
    Mesa { mama, fama, errors }
}
