use indicator_runtime::math::{CycleMean, DominantCycle, LinearWindow, Skip};
use indicator_runtime::{Output, indicator};

/// Trend of a price without its dominant cycle, by a Hilbert transform.
///
/// The mean over the last cycle (see [`CycleMean`](indicator_runtime::math::CycleMean)), of which the last four are weighted by
/// 4, 3, 2, 1; the cycle is that of [`DominantCycle`](indicator_runtime::math::DominantCycle) from the 38th bar on.
///
/// In formulas, with the period of that cycle: `n = floor(period[i] + 0.5)`, `m[i] = (x[i − n + 1] + … + x[i]) / n`,
/// `y[i] = (4·m[i] + 3·m[i − 1] + 2·m[i − 2] + m[i − 3]) / 10`.
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDLINE.
#[indicator(warmup = 63)]
pub fn ht_trendline(
    data: &[f64],
    #[state(DominantCycle::new(37))] cycle: &mut DominantCycle,
    #[state(CycleMean::new())] mean: &mut CycleMean,
    #[state(LinearWindow::rising(4))] line: &mut LinearWindow,
    #[state(Skip::new(23))] unstable: &mut Skip,
    values: &mut Output,
) {
    let means = mean.feed(data, cycle.feed(data).period);
    let line = unstable.feed(line.feed(means));
    values.extend(line.iter().copied());
}
