//! What Ehlers makes of the dominant cycle: the phase of a price in it, and the trend without it.

use crate::hilbert::{Cycle, cycle};
use crate::number::Number;
use crate::windows::{mean, weighted_mean};

/// The bar from which on the cycle is looked for, and the first that is answered.
pub const FIRST: usize = 37;
pub const WARMUP: usize = 63;

/// The cycle and what follows from it for each bar from [`FIRST`] on, each with what errors are measured by.
pub struct Phases<N> {
    pub cycle: Cycle<N>,
    /// In degrees.
    pub phases: Vec<N>,
    pub phase_sizes: Vec<f64>,
    /// The mean over the cycle, of which four are weighted.
    pub trends: Vec<N>,
    pub trend_sizes: Vec<f64>,
}

/// Of a price.
pub fn phases<N: Number>(data: &[N]) -> Phases<N> {
    let cycle = cycle(data, FIRST);
    let nothing = N::whole(0);
    let [mut phases, mut means, mut trends] = [(); 3].map(|()| vec![nothing; data.len()]);
    let [mut phase_sizes, mut mean_sizes, mut trend_sizes] =
        [(); 3].map(|()| vec![0.0_f64; data.len()]);
    for t in FIRST..data.len() {
        let rounded = cycle.period[t] + N::ratio(1, 2);
        let length = rounded.floor().to_f64() as usize;
        // Within rounding the cycle is a bar longer or shorter.
        let place = (rounded - rounded.floor()).to_f64();
        let margin = 1e-12 * cycle.period_sizes[t];
        let is_vague = place < margin || place > 1.0 - margin || t >= cycle.unsure;
        let vague = if is_vague { f64::INFINITY } else { 0.0 };

        let window = &data[t + 1 - length.clamp(1, t + 1)..=t];
        means[t] = mean(window);
        let largest = window.iter().map(|x| x.to_f64().abs()).fold(0.0, f64::max);
        mean_sizes[t] = largest + vague;
        trends[t] = weighted_mean(&means[t - 3..=t]);
        trend_sizes[t] = mean_sizes[t - 3..=t].iter().copied().fold(0.0, f64::max);

        let (phase, size) = phase(&cycle, t, length, phases[t - 1], phase_sizes[t - 1]);
        (phases[t], phase_sizes[t]) = (phase, size + vague);
    }
    Phases {
        cycle,
        phases,
        phase_sizes,
        trends,
        trend_sizes,
    }
}

/// The phase of one bar after that of the one before, and what its errors are measured by.
fn phase<N: Number>(
    cycle: &Cycle<N>,
    t: usize,
    length: usize,
    before: N,
    size_before: f64,
) -> (N, f64) {
    let nothing = N::whole(0);
    let smooth = |age: usize| t.checked_sub(age).map_or(nothing, |at| cycle.smooth[at]);
    // The sines and cosines of a whole circle add up to nothing.
    let origin = if length > 1 { smooth(0) } else { nothing };
    let [mut sine, mut cosine] = [nothing; 2];
    let mut largest = 0.0_f64;
    for age in 0..length {
        let angle = N::whole(2 * age) * N::PI / N::whole(length);
        let value = smooth(age) - origin;
        sine = sine + (angle - N::PI / N::whole(2)).cos() * value;
        cosine = cosine + angle.cos() * value;
        largest = largest.max(smooth(age).to_f64().abs());
    }
    let norm = (sine * sine + cosine * cosine).sqrt().to_f64();
    let right = N::whole(90);
    let mut size = if norm > 0.0 {
        360.0 + 60.0 * length as f64 * largest / norm
    } else {
        360.0 + size_before
    };
    let mut phase = if cosine != nothing {
        (sine / cosine).atan() * N::whole(180) / N::PI
    } else if sine < nothing {
        before - right
    } else if sine > nothing {
        before + right
    } else {
        before
    };
    let period = cycle.period[t];
    let bars = period.to_f64();
    size += 360.0 / bars * (1.0 + cycle.period_sizes[t] / bars);
    phase = phase + right + N::whole(360) / period;
    if cosine < nothing {
        phase = phase + right + right;
    }
    // Within rounding it is a whole circle more or less.
    let margin = 1e-12 * size;
    let is_turning = norm > 0.0 && cosine.to_f64().abs() < 1e-9 * norm;
    if is_turning || (phase - N::whole(315)).to_f64().abs() < margin {
        size = f64::INFINITY;
    }
    if phase > N::whole(315) {
        phase = phase - N::whole(360);
    }
    (phase, size)
}

/// The sine of an angle in degrees.
pub fn sine<N: Number>(degrees: N) -> N {
    ((degrees - N::whole(90)) * N::PI / N::whole(180)).cos()
}

/// The values from `first` on, none before.
pub fn from<N: Number>(first: usize, values: &[N]) -> Vec<Option<N>> {
    let known = values.iter().copied().enumerate();
    known
        .map(|(at, value)| (at >= first).then_some(value))
        .collect()
}
