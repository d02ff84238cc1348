//! Wilder's parabolic stop.

use crate::State;
use crate::kernel::output::Output;
use std::iter::zip;

/// A stop that follows a trend, the nearer the further the trend has gone, until a bar touches it and the trend turns.
///
/// The first trend falls if the second bar reaches further down than up. A stop begins at the extreme of the trend before,
/// or of the first bar, and goes a share of the way to the extreme of its own in each bar: `acceleration`, as much more with
/// each new extreme, and `maximum` at the most. It comes no nearer than the last two bars reach.
///
/// ```
/// use indicator_runtime::math::ParabolicStop;
/// use indicator_runtime::{Output, indicator};
///
/// /// A stop.
/// #[indicator(warmup = 1)]
/// fn stop(
///     high: &[f64],
///     low: &[f64],
///     #[state(ParabolicStop::new(0.02, 0.2))] stop: &mut ParabolicStop,
///     values: &mut Output,
/// ) {
///     stop.feed_into(high, low, values);
/// }
///
/// let stops = StopParams::new().apply(&[2.0, 3.0, 4.0, 4.5], &[1.0, 2.0, 3.0, 0.5])?.values;
/// assert_eq!(stops[1..], [1.0, 1.04, 4.5]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct ParabolicStop {
    #[state(fixed)]
    pace: Pace,
    first: Option<Bar>,
    trend: Option<Trend>,
}

#[derive(Clone, Copy, Debug)]
struct Pace {
    acceleration: f64,
    maximum: f64,
}

/// High and low of a bar; in a falling trend −low and −high, so that it is a rising one.
#[derive(Clone, Copy, Debug, State)]
struct Bar {
    top: f64,
    bottom: f64,
}

#[derive(Clone, Copy, Debug, State)]
struct Trend {
    falls: bool,
    /// For the next bar.
    stop: f64,
    extreme: f64,
    share: f64,
    previous: Bar,
}

impl ParabolicStop {
    /// A stop of this pace; an `acceleration` above `maximum` is as good as that.
    #[must_use]
    pub fn new(acceleration: f64, maximum: f64) -> Self {
        let acceleration = smaller(acceleration, maximum);
        Self {
            pace: Pace {
                acceleration,
                maximum,
            },
            first: None,
            trend: None,
        }
    }

    /// Takes the next bars and writes a stop for each, from the second bar on.
    #[inline(always)]
    pub fn feed_into(&mut self, high: &[f64], low: &[f64], values: &mut Output<'_>) {
        let mut bars = zip(high, low).map(|(&top, &bottom)| Bar { top, bottom });
        if self.first.is_none() {
            self.first = bars.next();
        }
        let (Some(first), Some(next)) = (self.first, bars.clone().next()) else {
            return;
        };
        // A copy, which stays in registers.
        let pace = self.pace;
        let mut trend = self
            .trend
            .unwrap_or_else(|| Trend::begin(first, next, pace));
        values.extend(bars.map(|bar| trend.next(bar, pace)));
        self.trend = Some(trend);
    }
}

impl Trend {
    #[inline(always)]
    fn begin(first: Bar, second: Bar, pace: Pace) -> Self {
        let (up, down) = (second.top - first.top, first.bottom - second.bottom);
        let falls = down > 0.0 && down > up;
        let previous = second.seen_from(falls);
        Self {
            falls,
            stop: first.seen_from(falls).bottom,
            extreme: previous.top,
            share: pace.acceleration,
            previous,
        }
    }

    /// The stop of a bar.
    #[inline(always)]
    fn next(&mut self, bar: Bar, pace: Pace) -> f64 {
        let mut bar = bar.seen_from(self.falls);
        if bar.bottom <= self.stop {
            let reached = larger(self.extreme, larger(self.previous.top, bar.top));
            bar = bar.seen_from(true);
            *self = Self {
                falls: !self.falls,
                stop: -reached,
                extreme: bar.top,
                share: pace.acceleration,
                previous: self.previous.seen_from(true),
            };
        } else {
            // Choices and no branches: a new extreme is hard to foretell.
            let is_further = bar.top > self.extreme;
            let quicker = smaller(self.share + pace.acceleration, pace.maximum);
            self.extreme = if is_further { bar.top } else { self.extreme };
            self.share = if is_further { quicker } else { self.share };
        }
        let stop = self.stop;
        let nearer = stop + self.share * (self.extreme - stop);
        self.stop = smaller(nearer, smaller(self.previous.bottom, bar.bottom));
        self.previous = bar;
        if self.falls { -stop } else { stop }
    }
}

impl Bar {
    /// The bar from the other side, where `falls`.
    #[inline(always)]
    fn seen_from(self, falls: bool) -> Self {
        let Self { top, bottom } = self;
        Self {
            top: if falls { -bottom } else { top },
            bottom: if falls { -top } else { bottom },
        }
    }
}

#[inline(always)]
fn smaller(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

#[inline(always)]
fn larger(one: f64, other: f64) -> f64 {
    if one > other { one } else { other }
}
