//! Two bands that narrow around a price, one of which is the line of its trend.

use crate::State;
use crate::kernel::scratch::Scratch;
use std::iter::zip;

/// Two bands around a price, of which the upper one only falls and the lower one only rises until a bar has closed beyond it.
/// A falling trend turns with a close above the upper band, a rising one with a close below the lower one; the first
/// rises.
///
/// ```
/// use indicator_runtime::math::TrendBands;
///
/// let mut bands = TrendBands::default();
/// let bars = [(1.0, 5.0, 3.0), (2.0, 6.0, 4.0), (0.0, 4.0, 1.5)];
/// let [lines, trends] = bands.feed(bars.into_iter());
/// assert_eq!((lines, trends), (&[1.0, 2.0, 4.0][..], &[1.0, 1.0, -1.0][..]));
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct TrendBands {
    /// None before the first bar.
    bands: Option<Bands>,
    lines: Scratch,
    trends: Scratch,
}

#[derive(Clone, Copy, Debug, State)]
struct Bands {
    lower: f64,
    upper: f64,
    falls: bool,
    /// Of the bar before.
    close: f64,
}

impl TrendBands {
    /// Takes for each of the next bars a lower band, an upper band and the close, and returns as many lines, and trends: 1
    /// for one that rises, −1 for one that falls.
    #[inline(always)]
    pub fn feed(&mut self, bars: impl ExactSizeIterator<Item = (f64, f64, f64)>) -> [&[f64]; 2] {
        let lines = self.lines.reserve(bars.len());
        let trends = self.trends.reserve(bars.len());
        // A copy, which stays in registers.
        let mut bands = self.bands;
        for ((lower, upper, close), (line, trend)) in zip(bars, zip(&mut *lines, &mut *trends)) {
            let next = match bands {
                Some(before) => before.next(lower, upper, close),
                None => Bands {
                    lower,
                    upper,
                    falls: false,
                    close,
                },
            };
            *line = if next.falls { next.upper } else { next.lower };
            *trend = if next.falls { -1.0 } else { 1.0 };
            bands = Some(next);
        }
        self.bands = bands;
        [lines, trends]
    }
}

impl Bands {
    /// Choices and no branches: which band moves is hard to foretell.
    #[inline(always)]
    fn next(self, lower: f64, upper: f64, close: f64) -> Self {
        let upper_moves = (upper < self.upper) | (self.close > self.upper);
        let lower_moves = (lower > self.lower) | (self.close < self.lower);
        let upper = if upper_moves { upper } else { self.upper };
        let lower = if lower_moves { lower } else { self.lower };
        let falls = if self.falls {
            close <= upper
        } else {
            close < lower
        };
        Self {
            lower,
            upper,
            falls,
            close,
        }
    }
}
