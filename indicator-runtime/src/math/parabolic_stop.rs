//! Wilder's parabolic stop.

use crate::State;
use crate::kernel::context::Context;
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
    context: Context,
    #[state(fixed)]
    rules: Rules,
    first: Option<Bar>,
    trend: Option<Trend>,
}

#[derive(Clone, Copy, Debug)]
struct Rules {
    /// In a rising trend, and in a falling one.
    paces: [Pace; 2],
    /// By which part of itself a stop is moved away where the trend turns.
    offset: f64,
    /// The first stop, negated in a falling trend; 0 for that of the first bar.
    start: f64,
}

impl Rules {
    /// Whether both paces are one, and nothing is moved.
    #[inline(always)]
    fn are_plain(&self) -> bool {
        self.paces[0] == self.paces[1] && self.offset == 0.0
    }

    #[inline(always)]
    fn pace(&self, falls: bool) -> Pace {
        self.paces[usize::from(falls)]
    }
}

/// How a stop catches up with its trend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    first: f64,
    acceleration: f64,
    maximum: f64,
}

impl Pace {
    /// The share of the way that it goes is `first` at first, `acceleration` more with each new extreme, and `maximum` at
    /// the most; where either of the others is above that, it is as good as that.
    #[must_use]
    pub fn new(first: f64, acceleration: f64, maximum: f64) -> Self {
        Self {
            first: smaller(first, maximum),
            acceleration: smaller(acceleration, maximum),
            maximum,
        }
    }
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
        let pace = Pace::new(acceleration, acceleration, maximum);
        Self::of_paces([pace, pace], 0.0, 0.0)
    }

    /// A stop with a pace for rising trends, and one for falling trends. A trend that turns begins further away by the part
    /// `offset` of its stop. The first one rises from `start`, or falls from −`start`, unless that is 0.
    #[must_use]
    pub fn of_paces(paces: [Pace; 2], offset: f64, start: f64) -> Self {
        Self {
            context: Context::default(),
            rules: Rules {
                paces,
                offset,
                start,
            },
            first: None,
            trend: None,
        }
    }

    /// Takes the next bars and writes a stop for each, from the second bar on.
    #[inline(always)]
    pub fn feed_into(&mut self, high: &[f64], low: &[f64], values: &mut Output<'_>) {
        self.write_by_rules(
            high,
            low,
            values,
            |falls, stop| if falls { -stop } else { stop },
        );
    }

    /// The same with −1 times the stop in falling trends.
    #[inline(always)]
    pub fn feed_signed_into(&mut self, high: &[f64], low: &[f64], values: &mut Output<'_>) {
        self.write_by_rules(high, low, values, |_, stop| stop);
    }

    #[inline(always)]
    fn write_by_rules(
        &mut self,
        high: &[f64],
        low: &[f64],
        values: &mut Output<'_>,
        answer: impl Fn(bool, f64) -> f64,
    ) {
        if self.rules.are_plain() {
            self.write::<true>(high, low, values, answer);
        } else {
            self.write::<false>(high, low, values, answer);
        }
    }

    /// Writes `answer` of whether the trend of a bar falls, and the stop, which is negated then. What plain rules do without is
    /// not compiled for them.
    #[inline(always)]
    fn write<const PLAIN: bool>(
        &mut self,
        high: &[f64],
        low: &[f64],
        values: &mut Output<'_>,
        answer: impl Fn(bool, f64) -> f64,
    ) {
        let bar = |(&top, &bottom): (&f64, &f64)| Bar { top, bottom };
        let (mut high, mut low) = (high, low);
        if self.first.is_none() {
            self.first = zip(high, low).next().map(bar);
            (high, low) = (&high[1..], &low[1..]);
        }
        let (Some(first), Some(next)) = (self.first, zip(high, low).next().map(bar)) else {
            return;
        };
        // Copies, which stay in registers.
        let rules = self.rules;
        let mut trend = (self.trend).unwrap_or_else(|| Trend::begin(first, next, &rules));
        let mut pace = rules.pace(trend.falls);
        while !high.is_empty() {
            let stride = self.context.stride(high.len());
            let bars = zip(&high[..stride], &low[..stride]).map(bar);
            values.extend(bars.map(|bar| {
                let stop = trend.next::<PLAIN>(bar, &rules, &mut pace);
                answer(trend.falls, stop)
            }));
            self.context.prefetch_after(stride);
            (high, low) = (&high[stride..], &low[stride..]);
        }
        self.trend = Some(trend);
    }
}

impl Trend {
    #[inline(always)]
    fn begin(first: Bar, second: Bar, rules: &Rules) -> Self {
        let (up, down) = (second.top - first.top, first.bottom - second.bottom);
        let falls = if rules.start == 0.0 {
            down > 0.0 && down > up
        } else {
            rules.start < 0.0
        };
        let previous = second.seen_from(falls);
        Self {
            falls,
            stop: if rules.start == 0.0 {
                first.seen_from(falls).bottom
            } else {
                rules.start
            },
            extreme: previous.top,
            share: rules.pace(falls).first,
            previous,
        }
    }

    /// The stop of a bar, as it is seen in its trend.
    #[inline(always)]
    fn next<const PLAIN: bool>(&mut self, bar: Bar, rules: &Rules, pace: &mut Pace) -> f64 {
        let mut bar = bar.seen_from(self.falls);
        if bar.bottom <= self.stop {
            let reached = larger(self.extreme, larger(self.previous.top, bar.top));
            let mut moved = reached;
            if !PLAIN {
                let away = if self.falls {
                    -rules.offset
                } else {
                    rules.offset
                };
                moved += reached * away;
                *pace = rules.pace(!self.falls);
            }
            bar = bar.seen_from(true);
            *self = Self {
                falls: !self.falls,
                stop: -moved,
                extreme: bar.top,
                share: pace.first,
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
        stop
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
