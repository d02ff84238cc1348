//! Ehlers' Hilbert transform of a price, and the cycle that he finds with it.

use crate::number::Number;

/// What is found for each bar.
pub struct Cycle<N> {
    pub in_phase: Vec<N>,
    pub quadrature: Vec<N>,
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
        // The sign of a part that is nearly nothing beside what it is computed from.
        let sizes = (0..=9).map(|bars| before(&smooth, bars).abs());
        let size = sizes.fold(nothing, N::max).to_f64();
        let vague = |part: N, whole: f64| part != nothing && part.to_f64().abs() < 1e-12 * whole;
        let square = (i2[t] * i2[t] + q2[t] * q2[t]).to_f64();
        if unsure == count && (vague(in_phase[t], size) || vague(im[t], square)) {
            unsure = t;
        }
    }
    Cycle {
        in_phase,
        quadrature,
        unsure,
    }
}
