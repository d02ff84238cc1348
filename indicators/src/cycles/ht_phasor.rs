use indicator_runtime::math::{HilbertCycle, Skip};
use indicator_runtime::{Output, indicator};

/// Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.
///
/// Both parts of [`HilbertCycle`](indicator_runtime::math::HilbertCycle) from the 13th bar on.
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
