//! The last bars of a window kernel, one after another.

use super::candle::Candle;
use std::array;
use std::iter::zip;

/// The bars of a window kernel, some of which come before the first that is due.
///
/// ```
/// use indicator_runtime::math::Candles;
///
/// let (open, high) = ([1.0, 2.0, 3.0], [4.0, 4.0, 4.0]);
/// let (low, close) = ([0.0, 1.0, 2.0], [2.0, 3.0, 2.5]);
/// let candles = Candles::new([&open, &high, &low, &close], 2);
/// let turns: Vec<bool> = candles.last().map(|[before, bar]| before.is_white() & !bar.is_white()).collect();
/// assert_eq!(turns, [false, true]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Candles<'a> {
    pub(super) prices: [&'a [f64]; 4],
    pub(super) due: usize,
}

impl<'a> Candles<'a> {
    /// Open, high, low and close of bars, of which the last `due` are due: as many as are still to be written.
    #[must_use]
    #[inline(always)]
    pub fn new(prices: [&'a [f64]; 4], due: usize) -> Self {
        Self { prices, due }
    }

    /// For each bar that is due the last `N` bars, the oldest first.
    ///
    /// A pattern of many conditions is quicker in a `for` loop over `values.rest()`: the compiler leaves a closure that is
    /// very large a function of its own, which is no vector code.
    ///
    /// # Panics
    /// If the warm-up has fewer than `N` − 1 bars.
    #[inline(always)]
    pub fn last<const N: usize>(self) -> impl ExactSizeIterator<Item = [Candle; N]> + Clone + 'a {
        let [open, high, low, close] = self.prices.map(|prices| windows::<N>(prices, self.due));
        zip(zip(open, high), zip(low, close)).map(|((open, high), (low, close))| {
            array::from_fn(|at| Candle {
                open: open[at],
                high: high[at],
                low: low[at],
                close: close[at],
            })
        })
    }
}

/// The last `N` values of each of the last `due`.
#[inline(always)]
pub(super) fn windows<const N: usize>(
    values: &[f64],
    due: usize,
) -> impl ExactSizeIterator<Item = &[f64; N]> + Clone {
    values[values.len() + 1 - due - N..].array_windows()
}
