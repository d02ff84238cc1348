//! Candlesticks: the parts of bars, and what is usual for them.

use crate::arguments::Arguments;
use crate::expected::Expected;
use crate::number::Number;
use std::cell::Cell;

/// Bars, and whether a comparison was so close that rounding decides it.
pub struct Bars<'a, N> {
    pub open: &'a [N],
    pub high: &'a [N],
    pub low: &'a [N],
    pub close: &'a [N],
    close_call: Cell<bool>,
}

impl<N: Number> Bars<'_, N> {
    pub fn white(&self, at: usize) -> bool {
        self.close[at] >= self.open[at]
    }

    pub fn body(&self, at: usize) -> N {
        (self.close[at] - self.open[at]).abs()
    }

    pub fn range(&self, at: usize) -> N {
        self.high[at] - self.low[at]
    }

    pub fn top(&self, at: usize) -> N {
        self.open[at].max(self.close[at])
    }

    pub fn bottom(&self, at: usize) -> N {
        self.open[at].min(self.close[at])
    }

    /// The mean of `of` over `count` bars before the bar `at`.
    pub fn usual(&self, at: usize, count: usize, of: impl Fn(usize) -> N) -> N {
        let sum = (at - count..at)
            .map(of)
            .fold(N::whole(0), |sum, length| sum + length);
        sum / N::whole(count)
    }

    /// Whether one length is more than another.
    pub fn more(&self, one: N, other: N) -> bool {
        let (apart, size) = ((one - other).abs().to_f64(), one.max(other).to_f64());
        if size != 0.0 && apart <= 1e-12 * size.abs() {
            self.close_call.set(true);
        }
        one > other
    }
}

/// A signal for each bar from `warmup` on, where nothing was a close call.
pub fn signals<N: Number>(
    arguments: &Arguments<N>,
    warmup: usize,
    signal: impl Fn(&Bars<'_, N>, usize) -> i32,
) -> Expected<N> {
    let [open, high, low, close] =
        ["open", "high", "low", "close"].map(|name| arguments.input(name));
    let bars = Bars {
        open,
        high,
        low,
        close,
        close_call: Cell::new(false),
    };
    let mut scale = vec![1.0; open.len()];
    let mut value = |at: usize| {
        at.checked_sub(warmup)?;
        bars.close_call.set(false);
        let value = signal(&bars, at);
        if bars.close_call.get() {
            scale[at] = f64::INFINITY;
        }
        Some(N::from(f64::from(value)))
    };
    let outputs = vec![(0..open.len()).map(&mut value).collect()];
    Expected { outputs, scale }
}
