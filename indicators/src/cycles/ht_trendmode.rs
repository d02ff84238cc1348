use indicator_runtime::math::{
    CycleMean, CyclePhase, DominantCycle, LinearWindow, Scratch, Skip, ends,
};
use indicator_runtime::{Output, State, indicator};
use std::mem::replace;

/// What tells a cycle from a trend.
#[derive(Clone, Default, State)]
pub struct Mode {
    phase: f64,
    /// The sine of the phase, and that an eighth of a cycle later.
    lines: [f64; 2],
    /// Since the lines crossed.
    bars: f64,
}

impl Mode {
    /// Whether a bar is in a trend, as far as its phase says.
    #[inline(always)]
    fn trends(&mut self, phase: f64, period: f64) -> bool {
        let [sine, lead] = [phase, phase + 45.0].map(|phase| phase.to_radians().sin());
        let [sine_before, lead_before] = replace(&mut self.lines, [sine, lead]);
        let crosses = (sine > lead && sine_before <= lead_before)
            || (sine < lead && sine_before >= lead_before);
        self.bars = if crosses { 1.0 } else { self.bars + 1.0 };
        let (step, usual) = (phase - replace(&mut self.phase, phase), 360.0 / period);
        let goes_round = step > 0.67 * usual && step < 1.5 * usual;
        !(crosses || self.bars < 0.5 * period || goes_round)
    }
}

/// Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.
///
/// It is in the cycle from where the lines of [`ht_sine`](crate::ht_sine) cross for half of the period, and where its phase
/// goes on by 0.67 to 1.5 times what a bar of the cycle takes; but wherever the smoothed price is 1.5 % or more from the line of
/// [`ht_trendline`](crate::ht_trendline) it is in a trend.
///
/// In formulas, with the period of [`ht_dcphase`](crate::ht_dcphase), it is 0 where fewer than `period / 2` bars have
/// gone by since the lines crossed, or `0.67·360 / period < ht_dcphase[i] − ht_dcphase[i − 1] < 1.5·360 / period`,
/// unless `|s − ht_trendline| / |ht_trendline| ≥ 0.015`, where s is the smoothed price of
/// [`ht_phasor`](crate::ht_phasor).
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDMODE.
#[indicator(warmup = 63, types = HtTrendMode)]
pub fn ht_trendmode(
    data: &[f64],
    #[state(DominantCycle::new(37))] cycle: &mut DominantCycle,
    #[state(CyclePhase::new())] phase: &mut CyclePhase,
    #[state(Mode::default())] mode: &mut Mode,
    #[state(Scratch::default())] modes: &mut Scratch,
    #[state(CycleMean::new())] mean: &mut CycleMean,
    #[state(LinearWindow::rising(4))] line: &mut LinearWindow,
    #[state(Skip::new(23))] unstable: &mut Skip,
    #[output(signal, pane, min = 0.0, max = 1.0)] values: &mut Output,
) {
    let cycle = cycle.feed(data);
    let bars = ends((phase.feed(cycle.smooth, cycle.period), cycle.period));
    let modes = modes.fill(bars.map(|(phase, period)| f64::from(mode.trends(phase, period))));
    let line = unstable.feed(line.feed(mean.feed(data, cycle.period)));
    values.extend(
        ends((&*modes, cycle.smooth, line)).map(|(trends, price, line)| {
            let is_far = line != 0.0 && ((price - line) / line).abs() >= 0.015;
            if is_far { 1.0 } else { trends }
        }),
    );
}
