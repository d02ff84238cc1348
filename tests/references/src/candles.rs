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

    pub fn black(&self, at: usize) -> bool {
        !self.white(at)
    }

    /// 1 for a white bar, −1 for a black one.
    pub fn sign(&self, at: usize) -> i32 {
        if self.white(at) { 1 } else { -1 }
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

    pub fn upper(&self, at: usize) -> N {
        self.high[at] - self.top(at)
    }

    pub fn lower(&self, at: usize) -> N {
        self.bottom(at) - self.low[at]
    }

    /// Whether there is a gap from the body of a bar up to that of a later one.
    pub fn gap_up(&self, from: usize, to: usize) -> bool {
        self.top(from) < self.bottom(to)
    }

    /// Whether there is a gap from the body of a bar down to that of a later one.
    pub fn gap_down(&self, from: usize, to: usize) -> bool {
        self.bottom(from) > self.top(to)
    }

    /// The mean of `of` over `count` bars before the bar `at`.
    pub fn usual(&self, at: usize, count: usize, of: impl Fn(usize) -> N) -> N {
        let sum = (at - count..at)
            .map(of)
            .fold(N::whole(0), |sum, length| sum + length);
        sum / N::whole(count)
    }

    fn usual_body(&self, at: usize) -> N {
        self.usual(at, 10, |at| self.body(at))
    }

    fn usual_range(&self, at: usize, count: usize) -> N {
        self.usual(at, count, |at| self.range(at))
    }

    /// A usual shadow: the mean of both of the last ten bars.
    pub fn shadow(&self, at: usize) -> N {
        self.usual(at, 10, |at| self.upper(at) + self.lower(at)) / N::whole(2)
    }

    /// How far apart two prices are that are near each other.
    pub fn near(&self, at: usize) -> N {
        self.usual_range(at, 5) / N::whole(5)
    }

    /// How far apart two prices are that are far from each other.
    pub fn far(&self, at: usize) -> N {
        self.usual_range(at, 5) * N::ratio(3, 5)
    }

    /// How far apart two prices are that are as good as equal.
    pub fn equal(&self, at: usize) -> N {
        self.usual_range(at, 5) / N::whole(20)
    }

    /// Whether a body is longer than usual.
    pub fn long(&self, at: usize) -> bool {
        self.more(self.body(at), self.usual_body(at))
    }

    /// Whether a body is shorter than usual.
    pub fn short(&self, at: usize) -> bool {
        self.more(self.usual_body(at), self.body(at))
    }

    /// Whether a body is as good as none.
    pub fn doji(&self, at: usize) -> bool {
        !self.more(N::whole(10) * self.body(at), self.usual_range(at, 10))
    }

    /// Whether there is as good as no upper shadow.
    pub fn bare_above(&self, at: usize) -> bool {
        self.more(self.usual_range(at, 10), N::whole(10) * self.upper(at))
    }

    /// Whether there is as good as no lower shadow.
    pub fn bare_below(&self, at: usize) -> bool {
        self.more(self.usual_range(at, 10), N::whole(10) * self.lower(at))
    }

    /// Whether there is an upper shadow to speak of.
    pub fn shadow_above(&self, at: usize) -> bool {
        self.more(N::whole(10) * self.upper(at), self.usual_range(at, 10))
    }

    /// Whether there is a lower shadow to speak of.
    pub fn shadow_below(&self, at: usize) -> bool {
        self.more(N::whole(10) * self.lower(at), self.usual_range(at, 10))
    }

    /// Whether one price or length is no further from another than `distance`.
    pub fn within(&self, one: N, other: N, distance: N) -> bool {
        !self.more(one, other + distance) && !self.more(other - distance, one)
    }

    /// The signal of a breakout at the bar `i`, or twice that of the newest one, if this is the first bar that closes beyond
    /// the bar before it on the other side. Those of more than three bars ago count no longer.
    pub fn false_breakout(&self, i: usize, breakout: impl Fn(usize) -> i32) -> i32 {
        let (mut newest, mut signal) = (None, 0);
        for at in i - 3..=i {
            signal = breakout(at);
            match newest {
                _ if signal != 0 => newest = Some((at, signal)),
                Some((place, 100)) if self.close[at] > self.high[place - 1] => {
                    (newest, signal) = (None, 200);
                }
                Some((place, -100)) if self.close[at] < self.low[place - 1] => {
                    (newest, signal) = (None, -200);
                }
                _ => {}
            }
        }
        signal
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
