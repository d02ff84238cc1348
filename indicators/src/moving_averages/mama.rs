use indicator_runtime::math::{HilbertCycle, Scratch, Skip, VaryingAverage};
use indicator_runtime::{Output, indicator};

/// MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.
///
/// The phase is the arc tangent of quadrature over in-phase part of the cycle (see
/// [`HilbertCycle`](indicator_runtime::math::HilbertCycle)) from the 13th bar on, in degrees. Each value takes the share
/// `fast_limit` / the degrees that the phase fell by, one at least, in `mama` += share·(x − `mama`), and never less than
/// `slow_limit`; `fama` follows `mama` with half the share. Both start with 0.
///
/// Source: John F. Ehlers, MAMA: The Mother of Adaptive Moving Averages, Stocks & Commodities, September 2001; as TA-Lib's
/// MAMA.
#[indicator(warmup = 32)]
pub fn mama(
    data: &[f64],
    /// The greatest share.
    #[param(default = 0.5, min = 0.01, max = 0.99)]
    fast_limit: f64,
    /// The least share.
    #[param(default = 0.05, min = 0.01, max = 0.99)]
    slow_limit: f64,
    #[state(HilbertCycle::new(12))] cycle: &mut HilbertCycle,
    #[state(0.0)] phase: &mut f64,
    #[state(<[Scratch; 3]>::default())] work: &mut [Scratch; 3],
    #[state(<[VaryingAverage; 2]>::default())] averages: &mut [VaryingAverage; 2],
    #[state([Skip::new(20), Skip::new(20)])] unstable: &mut [Skip; 2],
    /// The average.
    mama: &mut Output,
    /// The average of that.
    fama: &mut Output,
) {
    let cycle = cycle.feed(data);
    let data = &data[data.len() - cycle.period.len()..];
    let [degrees, shares, halves] = work;
    let degrees = degrees.fill(cycle.phases());
    let shares = shares.fill(degrees.iter().map(|degrees| {
        let fallen = *phase - degrees;
        *phase = *degrees;
        if fallen > 1.0 {
            (fast_limit / fallen).max(slow_limit)
        } else {
            fast_limit
        }
    }));
    let halves = halves.fill(shares.iter().map(|share| 0.5 * share));
    let [of_price, of_average] = averages;
    let average = of_price.feed(data, shares);
    let following = of_average.feed(average, halves);
    let [of_mama, of_fama] = unstable;
    mama.extend(of_mama.feed(average).iter().copied());
    fama.extend(of_fama.feed(following).iter().copied());
}
