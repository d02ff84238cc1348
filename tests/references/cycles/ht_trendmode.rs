use crate::phases::{FIRST, WARMUP, from, phases, sine};
use crate::{Arguments, Expected, Number};

/// 1 in a trend: not near where the sines of the phase cross, nor where the phase goes round, or far from the trend's line.
pub fn ht_trendmode<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let found = phases(data);
    let nothing = N::whole(0);
    let mut modes = vec![nothing; data.len()];
    let mut scale = vec![0.0; data.len()];
    let (mut phase_before, mut lines_before) = (nothing, nothing);
    let (mut bars, mut is_lost) = (0, false);
    for t in FIRST..data.len() {
        let (phase, period) = (found.phases[t], found.cycle.period[t]);
        let lines = sine(phase) - sine(phase + N::whole(45));
        let crosses = lines > nothing && lines_before <= nothing
            || lines < nothing && lines_before >= nothing;
        bars = if crosses { 1 } else { bars + 1 };
        let step = (phase - phase_before) * period / N::whole(360);
        let price = found.cycle.smooth[t];
        let is_in_cycle = crosses
            || N::whole(2 * bars) < period
            || step > N::ratio(67, 100) && step < N::ratio(3, 2);
        let trend = found.trends[t];
        let distance = ((price - trend) * N::whole(1000)).abs() - N::whole(15) * trend.abs();
        let is_far = trend != nothing && distance >= nothing;
        modes[t] = N::whole(usize::from(is_far || !is_in_cycle));
        // Within rounding of any of these either answer is right, and of a crossing until the next one.
        let margin = 1e-12 * (found.phase_sizes[t] + found.cycle.period_sizes[t]);
        let near = |one: N, other: f64, margin: f64| (one.to_f64() - other).abs() <= margin;
        if near(lines, 0.0, margin) || near(lines_before, 0.0, margin) {
            is_lost = true;
        } else if crosses {
            is_lost = false;
        }
        let far_margin = 1e-10 * (trend.to_f64().abs() + found.trend_sizes[t]);
        let is_vague = is_lost
            || near(N::whole(2 * bars) - period, 0.0, margin)
            || near(step, 0.67, margin)
            || near(step, 1.5, margin)
            || near(distance, 0.0, 1e3 * far_margin);
        scale[t] = if is_vague { f64::INFINITY } else { 1.0 };
        (phase_before, lines_before) = (phase, lines);
    }
    Expected {
        outputs: vec![from(WARMUP, &modes)],
        scale,
    }
}
