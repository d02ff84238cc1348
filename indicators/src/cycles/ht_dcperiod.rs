use indicator_runtime::math::{DominantCycle, Skip};
use indicator_runtime::{Output, indicator};

/// Period of the dominant cycle of a price, in bars, by a Hilbert transform.
///
/// The cycle of [`DominantCycle`](indicator_runtime::math::DominantCycle) from the 13th bar on.
///
/// In formulas, with the parts in phase and in quadrature, and g, of [`ht_phasor`](crate::ht_phasor): `a[i] =
/// 0.2·(in_phase[i] − g[i]·(0.0962·(quadrature[i] − quadrature[i − 6]) + 0.5769·(quadrature[i − 2] − quadrature[i −
/// 4]))) + 0.8·a[i − 1]`, `b[i] = 0.2·(quadrature[i] + g[i]·(0.0962·(in_phase[i] − in_phase[i − 6]) +
/// 0.5769·(in_phase[i − 2] − in_phase[i − 4]))) + 0.8·b[i − 1]`,
/// `re[i] = 0.2·(a[i]·a[i − 1] + b[i]·b[i − 1]) + 0.8·re[i − 1]`,
/// `im[i] = 0.2·(a[i]·b[i − 1] − b[i]·a[i − 1]) + 0.8·im[i − 1]`, `bars[i] = 2·π / atan(im[i] / re[i])`,
/// `period[i] = 0.2·bars[i] + 0.8·period[i − 1]`, `ht_dcperiod[i] = 0.33·period[i] + 0.67·ht_dcperiod[i − 1]`.
///
/// The bars are kept from 0.67 to 1.5 times the period before, and from 6 to 50.
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
