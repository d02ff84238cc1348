use indicator_runtime::math::{ChangeSmoother, Differences, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Elder's force index: the exponential average of each change of the close times the volume of its bar.
///
/// `efi = ema(force, period)` with `force[i] = (close[i] − close[i − 1])·volume[i]`.
///
/// Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's EFI.
#[indicator(warmup = period)]
pub fn efi(
    close: &[f64],
    volume: &[f64],
    /// Length of the average, in bars.
    #[param(default = 13, min = 1)]
    period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Scratch::default())] forces: &mut Scratch,
    #[state(ChangeSmoother::exponential(period))] average: &mut ChangeSmoother,
    #[output(pane, histogram)] values: &mut Output,
) {
    let bars = ends((changes.feed(close), volume));
    let forces = forces.fill(bars.map(|(change, volume)| change * volume));
    average.feed_into(forces, values);
}
