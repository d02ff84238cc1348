use indicator_runtime::math::{HilbertCycle, Skip};
use indicator_runtime::{Output, indicator};

/// Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.
///
/// Both parts of [`HilbertCycle`](indicator_runtime::math::HilbertCycle) from the 13th bar on.
///
/// In formulas: `s[i] = (4·x[i] + 3·x[i − 1] + 2·x[i − 2] + x[i − 3]) / 10`, `g[i] = 0.075·period[i − 1] + 0.54`,
/// `d[i] = g[i]·(0.0962·(s[i] − s[i − 6]) + 0.5769·(s[i − 2] − s[i − 4]))`, `in_phase[i] = d[i − 3]`,
/// `quadrature[i] = g[i]·(0.0962·(d[i] − d[i − 6]) + 0.5769·(d[i − 2] − d[i − 4]))`.
///
/// The period is the one that [`ht_dcperiod`](crate::ht_dcperiod) smooths; all of it begins with 0.
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_PHASOR.
#[indicator(warmup = 32)]
pub fn ht_phasor(
    data: &[f64],
    #[state(HilbertCycle::new(12))] cycle: &mut HilbertCycle,
    #[state([Skip::new(20), Skip::new(20)])] unstable: &mut [Skip; 2],
    /// The part in phase.
    #[output(pane)]
    in_phase: &mut Output,
    /// The part a quarter of a cycle later.
    #[output(pane)]
    quadrature: &mut Output,
) {
    let cycle = cycle.feed(data);
    let [first, second] = unstable;
    in_phase.extend(first.feed(cycle.in_phase).iter().copied());
    quadrature.extend(second.feed(cycle.quadrature).iter().copied());
}
