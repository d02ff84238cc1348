//! Candlesticks: bars by their bodies and shadows, and what is usual for these.

use crate::State;
use crate::kernel::scratch::Scratch;
use std::array;
use std::iter::zip;

/// A bar as a candlestick.
///
/// ```
/// use indicator_runtime::math::Candle;
///
/// let bar = Candle { open: 3.0, high: 5.0, low: 1.0, close: 2.0 };
/// assert!(!bar.is_white());
/// assert_eq!((bar.upper_shadow(), bar.body(), bar.lower_shadow()), (2.0, 1.0, 1.0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Candle {
    /// The first price.
    pub open: f64,
    /// The highest price.
    pub high: f64,
    /// The lowest price.
    pub low: f64,
    /// The last price.
    pub close: f64,
}

impl Candle {
    /// Whether it closes at its open or above; else it is black.
    #[must_use]
    #[inline(always)]
    pub fn is_white(self) -> bool {
        self.close >= self.open
    }

    /// The upper end of the body.
    #[must_use]
    #[inline(always)]
    pub fn top(self) -> f64 {
        if self.is_white() {
            self.close
        } else {
            self.open
        }
    }

    /// The lower end of the body.
    #[must_use]
    #[inline(always)]
    pub fn bottom(self) -> f64 {
        if self.is_white() {
            self.open
        } else {
            self.close
        }
    }

    /// The length of the body.
    #[must_use]
    #[inline(always)]
    pub fn body(self) -> f64 {
        (self.close - self.open).abs()
    }

    /// From the low to the high.
    #[must_use]
    #[inline(always)]
    pub fn range(self) -> f64 {
        self.high - self.low
    }

    /// From the body up to the high.
    #[must_use]
    #[inline(always)]
    pub fn upper_shadow(self) -> f64 {
        self.high - self.top()
    }

    /// From the low up to the body.
    #[must_use]
    #[inline(always)]
    pub fn lower_shadow(self) -> f64 {
        self.bottom() - self.low
    }
}

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
    prices: [&'a [f64]; 4],
    due: usize,
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
fn windows<const N: usize>(
    values: &[f64],
    due: usize,
) -> impl ExactSizeIterator<Item = &[f64; N]> + Clone {
    values[values.len() + 1 - due - N..].array_windows()
}

/// What is usual for a length: a multiple of its mean over the `BARS` bars before.
///
/// ```
/// use indicator_runtime::math::{Candles, UsualLength};
///
/// let (open, close) = ([3.0; 12], [3.5; 12]);
/// let (high, low) = ([6.0; 12], [2.0; 12]);
/// let mut body = UsualLength::body();
/// let candles = Candles::new([&open, &high, &low, &close], 1);
/// let usual: Vec<[f64; 2]> = body.of(candles).collect();
/// assert_eq!(usual, [[0.5, 0.5]]);
/// ```
#[derive(Clone, Debug, State)]
pub struct UsualLength<const BARS: usize = 10> {
    #[state(fixed)]
    part: Part,
    #[state(fixed)]
    factor: f64,
    lengths: Scratch,
    means: Scratch,
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Body,
    Range,
}

impl UsualLength<10> {
    /// A body that is neither long nor short: the mean of the last ten.
    #[must_use]
    pub fn body() -> Self {
        Self::new(Part::Body, 1.0)
    }

    /// The longest body that is as good as none: a tenth of the mean range of the last ten bars. It is also the longest
    /// shadow that is very short.
    #[must_use]
    pub fn trifle() -> Self {
        Self::new(Part::Range, 0.1)
    }
}

impl UsualLength<5> {
    /// The distance at which two prices are near each other: a fifth of the mean range of the last five bars.
    #[must_use]
    pub fn near() -> Self {
        Self::new(Part::Range, 0.2)
    }
}

impl<const BARS: usize> UsualLength<BARS> {
    fn new(part: Part, factor: f64) -> Self {
        Self {
            part,
            factor,
            lengths: Scratch::default(),
            means: Scratch::default(),
        }
    }

    /// What is usual at the last `N` bars of each bar that is due, the oldest first.
    ///
    /// # Panics
    /// If the warm-up has fewer bars than that takes: those that the mean is over, and `N` − 1.
    #[inline(always)]
    pub fn of<'a, const N: usize>(
        &'a mut self,
        candles: Candles<'_>,
    ) -> impl ExactSizeIterator<Item = [f64; N]> + Clone + 'a {
        let [open, high, low, close] = candles.prices;
        let lengths = match self.part {
            Part::Body => self
                .lengths
                .fill(zip(open, close).map(|(open, close)| (close - open).abs())),
            Part::Range => self
                .lengths
                .fill(zip(high, low).map(|(high, low)| high - low)),
        };
        let before = &lengths[..lengths.len() - 1];
        let mean = |lengths: &[f64; BARS]| lengths.iter().sum::<f64>() / BARS as f64;
        let means = before
            .array_windows()
            .map(|lengths| self.factor * mean(lengths));
        let means = self.means.fill(means);
        windows::<N>(means, candles.due).copied()
    }
}
