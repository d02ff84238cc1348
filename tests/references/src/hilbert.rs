//! Ehlers' Hilbert transform of a price, and the cycle that he finds with it.

use crate::number::Number;

/// What is found for each bar.
pub struct Cycle<N> {
    pub in_phase: Vec<N>,
    pub quadrature: Vec<N>,
    /// The smoothed price.
    pub smooth: Vec<N>,
    /// The period of the cycle, smoothed once more, and what its errors are measured by.
    pub period: Vec<N>,
    pub period_sizes: Vec<f64>,
    /// What errors of the parts are measured by.
    pub part_sizes: Vec<f64>,
    /// The bar from which on rounding may have decided which way the cycle turns.
    pub unsure: usize,
}

/// Computed from the bar `first` on, as if all was 0 before.
pub fn cycle<N: Number>(data: &[N], first: usize) -> Cycle<N> {
    let nothing = N::whole(0);
    let count = data.len();
    let [mut smooth, mut detrended, mut in_phase, mut quadrature] =
        [(); 4].map(|()| vec![nothing; count]);
    let [mut i2, mut q2, mut re, mut im, mut period] = [(); 5].map(|()| vec![nothing; count]);
    let mut smoother = vec![nothing; count];
    let mut errors = Errors::default();
    let [mut part_sizes, mut period_sizes] = [(); 2].map(|()| vec![f64::NAN; count]);
    let mut unsure = count;
    for t in first..count {
        let before = |series: &[N], bars: usize| match t.checked_sub(bars) {
            Some(at) if at >= first => series[at],
            _ => nothing,
        };
        let last_period = before(&period, 1);
        let gain = N::ratio(75, 1000) * last_period + N::ratio(54, 100);
        let transform = |series: &[N]| {
            let outer = before(series, 0) - before(series, 6);
            let inner = before(series, 2) - before(series, 4);
            gain * (N::ratio(962, 10000) * outer + N::ratio(5769, 10000) * inner)
        };
        let weighted = (0..4).map(|k| N::whole(4 - k) * data[t - k]);
        smooth[t] = weighted.fold(nothing, |sum, x| sum + x) / N::whole(10);
        detrended[t] = transform(&smooth);
        in_phase[t] = before(&detrended, 3);
        quadrature[t] = transform(&detrended);
        let fifth = N::ratio(1, 5);
        let mixed = |new: N, old: N| fifth * new + (N::whole(1) - fifth) * old;
        i2[t] = mixed(in_phase[t] - transform(&quadrature), before(&i2, 1));
        q2[t] = mixed(quadrature[t] + transform(&in_phase), before(&q2, 1));
        let (last_i, last_q) = (before(&i2, 1), before(&q2, 1));
        re[t] = mixed(i2[t] * last_i + q2[t] * last_q, before(&re, 1));
        im[t] = mixed(i2[t] * last_q - q2[t] * last_i, before(&im, 1));
        let mut now = last_period;
        if re[t] != nothing && im[t] != nothing {
            now = N::whole(2) * N::PI / (im[t] / re[t]).atan();
        }
        now = now
            .min(N::ratio(3, 2) * last_period)
            .max(N::ratio(67, 100) * last_period);
        now = now.max(N::whole(6)).min(N::whole(50));
        period[t] = mixed(now, last_period);
        let third = N::ratio(33, 100);
        smoother[t] = third * period[t] + (N::whole(1) - third) * before(&smoother, 1);
        // The sign of a part that is nearly nothing beside what it is computed from.
        let sizes = (0..=9).map(|bars| before(&smooth, bars).abs());
        let size = sizes.fold(nothing, N::max).to_f64();
        let vague = |part: N, whole: f64| part != nothing && part.to_f64().abs() < 1e-12 * whole;
        errors.grow(Bar {
            size,
            gain: gain.to_f64(),
            pointer: (i2[t] * i2[t] + q2[t] * q2[t]).sqrt().to_f64(),
            turn: (re[t] * re[t] + im[t] * im[t]).sqrt().to_f64(),
            period: now.to_f64(),
        });
        (part_sizes[t], period_sizes[t]) = (errors.of_parts, errors.of_smoother);
        let square = (i2[t] * i2[t] + q2[t] * q2[t]).to_f64();
        if unsure == count && (vague(in_phase[t], size) || vague(im[t], square)) {
            unsure = t;
        }
    }
    Cycle {
        in_phase,
        quadrature,
        smooth,
        period: smoother,
        period_sizes,
        part_sizes,
        unsure,
    }
}

/// What a bar tells of errors: the size of the prices, the gain of transforms, the lengths of the pointer and of its turn, and
/// the period.
struct Bar {
    size: f64,
    gain: f64,
    pointer: f64,
    turn: f64,
    period: f64,
}

/// Errors as parts of what a number is rounded by: prices are known to a part of their size, and each of the others from the
/// ones before it.
#[derive(Default)]
struct Errors {
    of_parts: f64,
    of_pointer: f64,
    of_turn: f64,
    of_period: f64,
    of_smoother: f64,
}

impl Errors {
    fn grow(&mut self, bar: Bar) {
        let by_gain = 0.075 * self.of_period / bar.gain;
        self.of_parts =
            0.5 * self.of_parts + bar.gain * bar.gain * bar.size + by_gain * bar.pointer;
        self.of_pointer = 0.8 * self.of_pointer + 0.2 * bar.gain * self.of_parts;
        self.of_turn = 0.8 * self.of_turn + 0.4 * bar.pointer * self.of_pointer;
        let angle = if bar.turn > 0.0 {
            self.of_turn / bar.turn
        } else {
            0.0
        };
        self.of_period = 0.8 * self.of_period + 0.2 * bar.period * (1.0 + bar.period * angle);
        self.of_smoother = 0.67 * self.of_smoother + 0.33 * self.of_period;
    }
}
