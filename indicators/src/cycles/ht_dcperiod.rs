use indicator_runtime::math::{DominantCycle, Skip};
use indicator_runtime::{Output, indicator};

/// Period of the dominant cycle of a price, in bars, by a Hilbert transform.
///
/// The cycle of [`DominantCycle`](indicator_runtime::math::DominantCycle) from the 13th bar on.
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPERIOD.
#[indicator(warmup = 32, types = HtDcPeriod)]
pub fn ht_dcperiod(
    data: &[f64],
    #[state(DominantCycle::new(12))] cycle: &mut DominantCycle,
    #[state(Skip::new(20))] unstable: &mut Skip,
    #[output(pane, min = 0.0)] values: &mut Output,
) {
    let period = cycle.feed(data).period;
    values.extend(unstable.feed(period).iter().copied());
}
