use indicator_runtime::math::{Decay, Held, LinearWindow, Scratch, SuperSmoother, Unit};
use indicator_runtime::{Output, indicator};
use std::iter::zip;

/// Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
/// swing.
///
/// s is the price through a super smoother of length L = `period` / 2 (rounded half up):
/// `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
/// b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
/// v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
/// The value is v / √ms, and 0 where nothing has moved yet. It stays once the price has stood still for so long
/// that ms is too small for a number.
///
/// Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.
#[indicator(warmup = period, types = TrendFlex)]
pub fn trendflex(
    data: &[f64],
    /// Values that the newest is compared with; the price is smoothed over half as many.
    #[param(default = 20, min = 1)]
    period: usize,
    #[state(SuperSmoother::new(period.div_ceil(2) as f64))] smoother: &mut SuperSmoother,
    #[state(LinearWindow::new(period, 1.0 / period as f64, 1.0 / period as f64))]
    window: &mut LinearWindow,
    #[state(Unit::default())] unit: &mut Unit,
    #[state(Decay::new(0.96))] power: &mut Decay,
    #[state(Scratch::default())] square: &mut Scratch,
    #[state(Held::default())] ratio: &mut Held,
    #[output(pane)] values: &mut Output,
) {
    // The mean of s[i] − s[i−k] over k is the sum of the last steps of s, of which the newest counts
    // in all of them, the oldest in one.
    let trend = window.feed(smoother.feed(data));
    // The unit goes out with the division.
    let scale = unit.scale(trend);
    let power = power.feed(square.fill(trend.iter().map(|v| {
        let fifth = 0.2 * scale * v;
        fifth * fifth
    })));
    let ratios = zip(trend, power).map(|(v, ms)| (scale * v / ms.sqrt(), *ms < Held::TOO_SMALL));
    ratio.feed_into(ratios, values);
}
