use crate::{HtDcPhaseBlock, HtDcPhaseParams};
use indicator_runtime::{Output, indicator};

/// Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.
///
/// The phase is that of [`ht_dcphase`](crate::ht_dcphase). Both lines cross where the price turns in a cycle; in a trend
/// they run side by side.
///
/// In formulas: `sine = sin(ht_dcphase·π / 180)`, `lead_sine = sin((ht_dcphase + 45)·π / 180)`.
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_SINE.
#[indicator(warmup = HtDcPhaseParams::new().warmup())]
pub fn ht_sine(
    data: &[f64],
    #[state(HtDcPhaseParams::new().block())] phase: &mut HtDcPhaseBlock,
    /// The sine.
    #[output(pane, min = -1.0, max = 1.0)]
    sine: &mut Output,
    /// The sine 45 degrees later.
    #[output(pane, min = -1.0, max = 1.0)]
    lead_sine: &mut Output,
) {
    let [phases] = phase.feed([data]);
    sine.extend(phases.iter().map(|phase| phase.to_radians().sin()));
    lead_sine.extend(phases.iter().map(|phase| (phase + 45.0).to_radians().sin()));
}
