//! Linear recurrences without waiting for the last result.
//!
//! A recurrence that reaches back one value is turned into one that reaches back sixteen, by putting
//! it into itself: `y[j] = a·y[j−1] + x[j]` is also `y[j] = a²·y[j−2] + (x[j] + a·x[j−1])`, and so on.
//! What is in brackets needs no earlier result, so neighbours are computed side by side, and the one
//! step that has to wait waits for a result that is long there. Every value is computed by the same
//! operations wherever it stands and however the series is cut.
//! (“Scattered look-ahead”: K. K. Parhi and D. G. Messerschmitt, 1989.)

use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::history::History;
use crate::kernel::{Block, shared};
use std::iter::zip;

/// How far back the results are that a result waits for.
const REACH: usize = 16;
/// How far back they are after the first of two substitutions.
const HALFWAY: usize = 4;
/// Values that go through all steps together, so that they stay in the first-level cache.
pub(crate) const BLOCK: usize = 512;

/// A linear recurrence of first order (`TAPS` = 4) or second order (`TAPS` = 7), with nothing before
/// its first value.
#[derive(Debug)]
pub(crate) struct Recurrence<const TAPS: usize> {
    /// What both substitutions multiply earlier values by, the newest one first.
    taps: [[f64; TAPS]; 2],
    /// x, and x after one substitution.
    driving: History,
    halfway: History,
    /// Boxed, as states are moved about before they are used.
    results: Box<Results<TAPS>>,
}

keeps_memory!(impl[const TAPS: usize] Clone for Recurrence<TAPS> {
    taps, driving, halfway, results
});

/// The recurrence that is left after both substitutions.
#[derive(Clone, Copy, Debug)]
struct Results<const TAPS: usize> {
    /// The factors of the results `REACH` and 2·`REACH` values ago.
    factors: [f64; 2],
    /// The last `REACH` results, and the `REACH` before those, as rings whose oldest values stand at
    /// `at`.
    near: [f64; REACH],
    far: [f64; REACH],
    at: usize,
}

impl Recurrence<4> {
    /// `y[j] = keep·y[j−1] + x[j]`.
    pub fn first_order(keep: f64) -> Result<Self, ErrorKind> {
        let fourth = (keep * keep) * (keep * keep);
        let eighth = fourth * fourth;
        Self::new(
            [
                [1.0, keep, keep * keep, keep * keep * keep],
                [1.0, fourth, eighth, eighth * fourth],
            ],
            [eighth * eighth, 0.0],
        )
    }
}

impl Recurrence<7> {
    /// `y[j] = 2·radius·cos(angle)·y[j−1] − radius²·y[j−2] + x[j]`.
    pub fn second_order(radius: f64, angle: f64) -> Result<Self, ErrorKind> {
        // b and d of 1 − b·z + d·z², whose roots are the poles to the power of `reach`.
        let power = |reach: i32| {
            let radius = radius.powi(reach);
            (
                2.0 * radius * (angle * f64::from(reach)).cos(),
                radius * radius,
            )
        };
        // (1 + b·z + d·z²)·(1 + B·z² + D·z⁴): it turns the one that reaches back 1 into the one
        // that reaches back 4, as (1 − b·z + d·z²)·(1 + b·z + d·z²) = 1 − B·z² + D·z⁴.
        let taps = |(b, d): (f64, f64), (bb, dd): (f64, f64)| {
            [1.0, b, d + bb, b * bb, d * bb + dd, b * dd, d * dd]
        };
        let (b, d) = power(16);
        Self::new(
            [taps(power(1), power(2)), taps(power(4), power(8))],
            [b, -d],
        )
    }
}

impl<const TAPS: usize> Recurrence<TAPS> {
    fn new(taps: [[f64; TAPS]; 2], factors: [f64; 2]) -> Result<Self, ErrorKind> {
        Ok(Self {
            taps,
            driving: History::new(TAPS - 1)?,
            halfway: History::new(HALFWAY * (TAPS - 1))?,
            results: Box::new(Results::new(factors)),
        })
    }

    /// Forgets what came before.
    pub fn start(&mut self) {
        self.driving.clear();
        self.driving.grow(TAPS - 1).fill(0.0);
        self.halfway.clear();
        self.halfway.grow(HALFWAY * (TAPS - 1)).fill(0.0);
        *self.results = Results::new(self.results.factors);
    }

    /// The next result.
    #[inline(always)]
    pub fn next(&mut self, value: f64) -> f64 {
        self.driving.push(value);
        let halfway = substitute(&self.taps[0], self.driving.slice(0, TAPS), 1);
        self.halfway.push(halfway);
        let halfway = self.halfway.slice(0, HALFWAY * (TAPS - 1) + 1);
        let driven = substitute(&self.taps[1], halfway, HALFWAY);
        self.results.next(driven)
    }

    /// The next results, as many as `results` is long and at most `BLOCK`; `drive` writes the series x.
    #[inline(always)]
    pub fn next_block(&mut self, results: &mut [f64], drive: impl FnOnce(&mut [f64])) {
        let count = results.len();
        drive(self.driving.grow(count));
        let driving = self.driving.slice(0, count + TAPS - 1);
        // Windows, not indices: a loop that could panic is not turned into vector code to its end.
        for (halfway, window) in self
            .halfway
            .grow(count)
            .iter_mut()
            .zip(driving.windows(TAPS))
        {
            *halfway = substitute(&self.taps[0], window, 1);
        }
        let halfway = self.halfway.slice(0, count + HALFWAY * (TAPS - 1));
        let whole = count - count % REACH;
        let mut past = *self.results;
        past.align(whole > 0);
        for (at, results) in (0..)
            .step_by(REACH)
            .zip(results[..whole].chunks_exact_mut(REACH))
        {
            let halfway = &halfway[at..at + REACH + HALFWAY * (TAPS - 1)];
            let mut newest = [0.0; REACH];
            newest.copy_from_slice(&halfway[HALFWAY * (TAPS - 1)..]);
            for tap in 1..TAPS {
                let window = &halfway[HALFWAY * (TAPS - 1 - tap)..][..REACH];
                for lane in 0..REACH {
                    newest[lane] += self.taps[1][tap] * window[lane];
                }
            }
            past.next_lanes(&mut newest);
            results.copy_from_slice(&newest);
        }
        for at in whole..count {
            let window = &halfway[at..at + HALFWAY * (TAPS - 1) + 1];
            results[at] = past.next(substitute(&self.taps[1], window, HALFWAY));
        }
        *self.results = past;
    }

    /// As many results as there are values, each driven by what `drive` makes of its value.
    #[inline(always)]
    pub fn follow(&mut self, data: &[f64], results: &mut [f64], drive: impl Fn(f64) -> f64) {
        if let ([value], [result]) = (data, &mut *results) {
            *result = self.next(drive(*value));
            return;
        }
        for (values, results) in zip(data.chunks(BLOCK), results.chunks_mut(BLOCK)) {
            self.next_block(results, |driving| {
                for (driving, value) in zip(driving, values) {
                    *driving = drive(*value);
                }
            });
        }
    }
}

impl<const TAPS: usize> Results<TAPS> {
    fn new(factors: [f64; 2]) -> Self {
        Self {
            factors,
            near: [0.0; REACH],
            far: [0.0; REACH],
            at: 0,
        }
    }

    /// What earlier results add.
    #[inline(always)]
    fn past(&self, lane: usize) -> f64 {
        let [first, second] = self.factors;
        let near = first * self.near[lane];
        if TAPS == 4 {
            near
        } else {
            near + second * self.far[lane]
        }
    }

    /// The next result, from x after both substitutions.
    #[inline(always)]
    fn next(&mut self, driven: f64) -> f64 {
        let at = self.at % REACH;
        let result = driven + self.past(at);
        self.far[at] = self.near[at];
        self.near[at] = result;
        self.at = at + 1;
        result
    }

    /// [`Results::next`] for `REACH` values at once, after `align`.
    #[inline(always)]
    fn next_lanes(&mut self, values: &mut [f64; REACH]) {
        for lane in 0..REACH {
            values[lane] += self.past(lane);
        }
        if TAPS > 4 {
            self.far = self.near;
        }
        self.near = *values;
    }

    /// Turns the rings so that they start at 0, if that is needed.
    #[inline(always)]
    fn align(&mut self, needed: bool) {
        if needed {
            self.near.rotate_left(self.at % REACH);
            self.far.rotate_left(self.at % REACH);
            self.at = 0;
        }
    }
}

/// The sum of the newest value and earlier ones `stride` apart, times their taps.
#[inline(always)]
fn substitute<const TAPS: usize>(taps: &[f64; TAPS], values: &[f64], stride: usize) -> f64 {
    let newest = (TAPS - 1) * stride;
    let mut sum = values[newest];
    for tap in 1..TAPS {
        sum += taps[tap] * values[newest - tap * stride];
    }
    sum
}

/// `y[j] = keep·y[j−1] + x[j]`, with nothing before the first value.
#[derive(Debug)]
pub struct Decay {
    recurrence: Recurrence<4>,
    started: bool,
    result: Scratch,
}

keeps_memory!(impl Clone for Decay {
    recurrence, started, result
});

impl Decay {
    /// The recurrence that keeps the part `keep` of what came before.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(keep: f64) -> Result<Self, ErrorKind> {
        Ok(Self {
            recurrence: Recurrence::first_order(keep)?,
            started: false,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns as many results.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }
}

impl Block for Decay {
    type Ready<'a> = &'a [f64];

    #[inline(always)]
    fn take<'a>(&'a mut self, data: &[f64]) -> Self::Ready<'a> {
        if !self.started {
            self.recurrence.start();
            self.started = true;
        }
        let results = self.result.room(data.len());
        self.recurrence.follow(data, results, |value| value);
        results
    }
}
