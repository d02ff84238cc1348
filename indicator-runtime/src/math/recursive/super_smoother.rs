//! Ehlers' super smoother, as the differences between its neighbouring results.

use super::recurrence::{Drive, Recurrence};
use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::math::differences::Differences;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use std::f64::consts::PI;
use std::iter::zip;

/// The steps `s[i] − s[i−1]` of `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]`, which starts with
/// `s[0] = x[0]` and `s[1] = x[1]`; a = exp(−1.414·π/length), b = 2a·cos(1.414·π/length) and
/// c = (1 + a² − b)/2.
///
/// The steps obey the same recurrence as s itself, driven by the steps of x: no level enters, so a
/// high one costs no digits.
///
/// ```
/// use indicator_runtime::math::SuperSmoother;
///
/// // The steps of a smoothed price add up to the way that the price has gone.
/// let mut smoother = SuperSmoother::new(10.0);
/// let mut data = vec![0.0; 2];
/// data.resize(200, 7.0);
/// let way: f64 = smoother.feed(&data).iter().sum();
/// assert!((way - 7.0).abs() < 1e-9);
/// ```
#[derive(Clone, Debug, State)]
pub struct SuperSmoother {
    #[state(fixed)]
    start: Start,
    /// Steps of x that came, up to two: the first two results are given by the start.
    seen: usize,
    /// The last step of x.
    previous: f64,
    differences: Differences,
    /// Sums of two neighbouring steps.
    pairs: Scratch,
    recurrence: Recurrence<2>,
    result: Scratch,
}

/// The coefficients of the second result, which the start gives.
#[derive(Clone, Copy, Debug)]
struct Start {
    /// a².
    square: f64,
    gain: Gain,
}

impl Start {
    /// The second result, from which the recurrence goes on.
    #[inline(always)]
    fn second(self, step: f64, previous: f64, recurrence: &mut Recurrence<2>) -> f64 {
        let second = self.gain.0 * step + self.square * previous;
        recurrence.start([second, second - previous], 0.0);
        second
    }
}

/// c = (1 + a² − b)/2.
#[derive(Clone, Copy, Debug)]
struct Gain(f64);

impl Drive for Gain {
    #[inline(always)]
    fn driving(&self, pair: f64, _: f64) -> f64 {
        self.0 * pair
    }
}

impl SuperSmoother {
    /// Cuts off what is shorter than `length` values.
    #[must_use]
    pub fn new(length: f64) -> Self {
        let angle = 1.414 * PI / length;
        let radius = (-angle).exp();
        let (b, d) = (2.0 * radius * angle.cos(), radius * radius);
        Self {
            start: Start {
                square: d,
                gain: Gain((1.0 + d - b) / 2.0),
            },
            seen: 0,
            previous: 0.0,
            differences: Differences::default(),
            pairs: Scratch::default(),
            recurrence: Recurrence::second_order(radius, angle),
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns the steps that they made: one for each value, but none for
    /// the first.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        if let &[value] = data {
            return self.next(value);
        }
        self.recurrence.isa(data.len()).run_shared(self, data)
    }

    /// [`SuperSmoother::feed`] of one value.
    #[inline(never)]
    fn next(&mut self, value: f64) -> &[f64] {
        let Some(step) = self.differences.feed(&[value]).first().copied() else {
            return &[];
        };
        let result = match self.seen {
            0 => step,
            1 => (self.start).second(step, self.previous, &mut self.recurrence),
            _ => self.recurrence.next(step + self.previous, &self.start.gain),
        };
        self.seen = (self.seen + 1).min(2);
        self.previous = step;
        self.result.one(Some(result))
    }
}

impl<'a> SimdTask for &'a mut SuperSmoother {
    type Result = &'a [f64];

    #[inline(always)]
    fn run<S: Shift>(self, shift: S, data: &[f64]) -> Self::Result {
        let steps = self.differences.feed(data);
        let results = self.result.reserve(steps.len());
        let given = steps.len().min(2_usize.saturating_sub(self.seen));
        for (result, step) in zip(&mut results[..given], steps) {
            *result = if self.seen == 0 {
                *step
            } else {
                (self.start).second(*step, self.previous, &mut self.recurrence)
            };
            self.seen += 1;
            self.previous = *step;
        }
        let steps = &steps[given..];
        if let Some(last) = steps.last() {
            let pairs = self.pairs.reserve(steps.len());
            pairs[0] = steps[0] + self.previous;
            for (pair, steps) in zip(&mut pairs[1..], zip(steps, &steps[1..])) {
                *pair = steps.1 + steps.0;
            }
            let mut results = Output::new(as_uninit(&mut results[given..]));
            self.recurrence
                .run(shift, pairs, &mut results, &self.start.gain);
            self.previous = *last;
        }
        results
    }
}
