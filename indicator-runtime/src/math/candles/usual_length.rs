//! What is usual for bodies, shadows and ranges.

use super::candle::Candle;
use super::window::{Candles, windows};
use crate::State;
use crate::kernel::context::Context;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

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
    context: Context,
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
    Shadows,
    Range,
}

impl UsualLength<10> {
    /// A body that is neither long nor short: the mean of the last ten.
    #[must_use]
    pub fn body() -> Self {
        Self::new(Part::Body, 1.0)
    }

    /// A shadow that is neither long nor short: half of the mean of both shadows of the last ten.
    #[must_use]
    pub fn shadow() -> Self {
        Self::new(Part::Shadows, 0.5)
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

    /// The distance at which two prices are far from each other: three fifths of the mean range of the last five bars.
    #[must_use]
    pub fn far() -> Self {
        Self::new(Part::Range, 0.6)
    }

    /// The distance at which two prices are as good as equal: a twentieth of the mean range of the last five bars.
    #[must_use]
    pub fn equal() -> Self {
        Self::new(Part::Range, 0.05)
    }
}

impl<const BARS: usize> UsualLength<BARS> {
    fn new(part: Part, factor: f64) -> Self {
        Self {
            context: Context::default(),
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
        let [open, others @ ..] = candles.prices;
        let isa = self.context.isa(candles.due);
        let means = isa.run_shared(Means(self, others), open);
        windows::<N>(means, candles.due).copied()
    }
}

/// The means of a length over the bars before each bar: the highs, the lows and the closes, beside the opens.
struct Means<'a, 'b, const BARS: usize>(&'a mut UsualLength<BARS>, [&'b [f64]; 3]);

impl<'a, const BARS: usize> SimdTask for Means<'a, '_, BARS> {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, open: &[f64]) -> &'a [f64] {
        let Self(usual, [high, low, close]) = self;
        let bars = Candles::new([open, high, low, close], open.len()).last();
        let lengths = match usual.part {
            Part::Body => usual.lengths.fill(bars.map(|[bar]| bar.body())),
            Part::Range => usual.lengths.fill(bars.map(|[bar]| bar.range())),
            Part::Shadows => {
                let both = |[bar]: [Candle; 1]| bar.upper_shadow() + bar.lower_shadow();
                usual.lengths.fill(bars.map(both))
            }
        };
        let factor = usual.factor;
        let mean = |lengths: &[f64; BARS]| lengths.iter().sum::<f64>() / BARS as f64;
        let before = lengths[..lengths.len() - 1].array_windows();
        usual
            .means
            .fill(before.map(|lengths| factor * mean(lengths)))
    }
}
