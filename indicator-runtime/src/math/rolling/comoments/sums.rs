//! Sums over the bars of two series, and the moments that follow from them.

use std::iter::zip;

/// Sums of x, y, x², y² and x·y, each measured from an origin: over `L` windows side by side.
pub(super) type Sums<const L: usize> = [[f64; L]; 5];

/// A bar of each window: x and y.
pub(super) type Bars<const L: usize> = [[f64; L]; 2];

/// Adds a bar to each of the sums.
#[inline(always)]
pub(super) fn add<const L: usize>(sums: &mut Sums<L>, bars: Bars<L>, origins: Bars<L>) {
    for lane in 0..L {
        let [x, y] = [0, 1].map(|series| bars[series][lane] - origins[series][lane]);
        for (sum, term) in zip(&mut *sums, [x, y, x * x, y * y, x * y]) {
            sum[lane] += term;
        }
    }
}

/// The variance of x, that of y, and their covariance in windows whose beginnings and ends have these sums; `share` is one
/// over their number of bars.
#[inline(always)]
pub(super) fn moments<const L: usize>(begin: &Sums<L>, end: &Sums<L>, share: f64) -> [[f64; L]; 3] {
    let mut moments = [[0.0; L]; 3];
    for lane in 0..L {
        let [x, y, xx, yy, xy] =
            [0, 1, 2, 3, 4].map(|sum| share * (end[sum][lane] + begin[sum][lane]));
        // Rounding may leave the variance of a flat window slightly below zero.
        let least = |variance: f64| if variance < 0.0 { 0.0 } else { variance };
        moments[0][lane] = least(xx - x * x);
        moments[1][lane] = least(yy - y * y);
        moments[2][lane] = xy - x * y;
    }
    moments
}
