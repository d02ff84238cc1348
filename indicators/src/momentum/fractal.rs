use indicator_runtime::math::{Lag, Max, Scratch, Windows, bullish, ends};
use indicator_runtime::{ErrorKind, Output, State, indicator};

/// Williams fractal: a bar that stands out among its neighbours.
///
/// `swing_high` is 100 where the high of the bar `right` bars before is above those of the `left` bars before it and of the
/// `right` bars after it, `swing_low` is 100 where its low is below all of theirs; else they are 0.
///
/// As inequalities, `swing_high` is 100 where `high[i − right] > max(high[i − right − left], …, high[i − right − 1])`
/// and `high[i − right] > max(high[i − right + 1], …, high[i])`, and `swing_low` where
/// `low[i − right] < min(low[i − right − left], …, low[i − right − 1])` and
/// `low[i − right] < min(low[i − right + 1], …, low[i])`.
///
/// Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's FRACTAL.
#[indicator(warmup = left + right)]
pub fn fractal(
    high: &[f64],
    low: &[f64],
    /// Bars before the one that stands out.
    #[param(default = 2, min = 1)]
    left: usize,
    /// Bars after it.
    #[param(default = 2, min = 1)]
    right: usize,
    #[state(Peaks::new(left, right))] highs: &mut Peaks,
    #[state(Peaks::new(left, right))] lows: &mut Peaks,
    #[state(Scratch::default())] depths: &mut Scratch,
    /// Whether a high stands out.
    #[output(signal, pane, histogram)]
    swing_high: &mut Output,
    /// Whether a low stands out.
    #[output(signal, pane, histogram)]
    swing_low: &mut Output,
) {
    highs.feed_into(high, swing_high);
    lows.feed_into(depths.fill(low.iter().map(|low| -low)), swing_low);
}

/// Values above all of those on either side.
#[derive(Clone, State)]
pub struct Peaks {
    middle: Lag,
    older: Lag,
    left: Windows<Max, 1>,
    right: Windows<Max, 1>,
}

impl Peaks {
    fn new(left: usize, right: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            middle: Lag::new(right)?,
            older: Lag::new(right + 1)?,
            left: Windows::new(left)?,
            right: Windows::new(right)?,
        })
    }

    #[inline(always)]
    fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        let [left] = self.left.feed(self.older.feed(data));
        let [right] = self.right.feed(data);
        let peaks = ends((self.middle.feed(data), left, right));
        values.extend(peaks.map(|(value, left, right)| bullish(value > left && value > right)));
    }
}
