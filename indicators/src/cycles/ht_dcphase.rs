use indicator_runtime::math::{CyclePhase, DominantCycle, Skip};
use indicator_runtime::{Output, indicator};

/// Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.
///
/// The phase of [`CyclePhase`](indicator_runtime::math::CyclePhase) in the cycle of
/// [`DominantCycle`](indicator_runtime::math::DominantCycle) from the 38th bar on.
///
/// In formulas, with the smoothed price s of [`ht_phasor`](crate::ht_phasor): `n = floor(period[i] + 0.5)`,
/// `a = sin(2·π·0 / n)·s[i] + sin(2·π·1 / n)·s[i − 1] + … + sin(2·π·(n − 1) / n)·s[i − n + 1]`,
/// `b = cos(2·π·0 / n)·s[i] + cos(2·π·1 / n)·s[i − 1] + … + cos(2·π·(n − 1) / n)·s[i − n + 1]`,
/// `ht_dcphase[i] = atan(a / b)·180 / π + 90 + 360 / period[i]`.
///
/// The period is that of the cycle. Where `b < 0` it is 180 degrees more, and what is above 315 is taken once round
/// less.
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPHASE.
#[indicator(warmup = 63, types = HtDcPhase)]
pub fn ht_dcphase(
    data: &[f64],
    #[state(DominantCycle::new(37))] cycle: &mut DominantCycle,
    #[state(CyclePhase::new())] phase: &mut CyclePhase,
    #[state(Skip::new(26))] unstable: &mut Skip,
    #[output(pane)] values: &mut Output,
) {
    let cycle = cycle.feed(data);
    let phases = phase.feed(cycle.smooth, cycle.period);
    values.extend(unstable.feed(phases).iter().copied());
}
