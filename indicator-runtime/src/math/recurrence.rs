//! Linear recurrences without waiting for the last result.
//!
//! A recurrence that reaches back one value is turned into one that reaches back sixteen, by putting
//! it into itself: y[j] = a·y[j−1] + x[j] is also y[j] = a²·y[j−2] + (x[j] + a·x[j−1]), and so on.
//! What is in brackets needs no earlier result, so neighbours are computed side by side, and the one
//! step that has to wait waits for a result that is long there. Every value is computed by the same
//! operations wherever it stands and however the series is cut.
//! (“Scattered look-ahead”: K. K. Parhi and D. G. Messerschmitt, 1989.)

use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::history::History;

/// How far back the results are that a result waits for.
const REACH: usize = 16;
/// How far back they are after the first of two substitutions.
const HALFWAY: usize = 4;
/// Values that go through all steps together, so that they stay in the first-level cache.
pub(crate) const BLOCK: usize = 256;

/// A linear recurrence of first order (`TAPS` = 4) or second order (`TAPS` = 7), with nothing before
/// its first value.
#[derive(Clone, Debug)]
pub(crate) struct Recurrence<const TAPS: usize> {
    /// What both substitutions multiply earlier values by, the newest one first.
    taps: [[f64; TAPS]; 2],
    /// The factors of the results `REACH` and 2·`REACH` values ago.
    factors: [f64; 2],
    /// x, x after one substitution and after both, and y.
    driving: History,
    halfway: History,
    result: History,
}

impl Recurrence<4> {
    /// y[j] = keep·y[j−1] + x[j].
    pub fn first_order(keep: f64) -> Result<Self, ErrorKind> {
        let fourth = (keep * keep) * (keep * keep);
        let eighth = fourth * fourth;
        Self::new(
            [[1.0, keep, keep * keep, keep * keep * keep], [1.0, fourth, eighth, eighth * fourth]],
            [eighth * eighth, 0.0],
        )
    }
}

impl Recurrence<7> {
    /// y[j] = 2·radius·cos(angle)·y[j−1] − radius²·y[j−2] + x[j].
    pub fn second_order(radius: f64, angle: f64) -> Result<Self, ErrorKind> {
        // b and d of 1 − b·z + d·z², whose roots are the poles to the power of `reach`.
        let power = |reach: i32| {
            let radius = radius.powi(reach);
            (2.0 * radius * (angle * f64::from(reach)).cos(), radius * radius)
        };
        // (1 + b·z + d·z²)·(1 + B·z² + D·z⁴): it turns the one that reaches back 1 into the one
        // that reaches back 4, as (1 − b·z + d·z²)·(1 + b·z + d·z²) = 1 − B·z² + D·z⁴.
        let taps = |(b, d): (f64, f64), (bb, dd): (f64, f64)| {
            [1.0, b, d + bb, b * bb, d * bb + dd, b * dd, d * dd]
        };
        let (b, d) = power(16);
        Self::new([taps(power(1), power(2)), taps(power(4), power(8))], [b, -d])
    }
}

impl<const TAPS: usize> Recurrence<TAPS> {
    fn new(taps: [[f64; TAPS]; 2], factors: [f64; 2]) -> Result<Self, ErrorKind> {
        Ok(Self {
            taps,
            factors,
            driving: History::new(TAPS - 1)?,
            halfway: History::new(HALFWAY * (TAPS - 1))?,
            result: History::new(2 * REACH)?,
        })
    }

    /// Forgets what came before.
    pub fn start(&mut self) {
        for (history, count) in [
            (&mut self.driving, TAPS - 1),
            (&mut self.halfway, HALFWAY * (TAPS - 1)),
            (&mut self.result, 2 * REACH),
        ] {
            history.clear();
            history.grow(count).fill(0.0);
        }
    }

    /// The next result.
    #[inline(always)]
    pub fn next(&mut self, value: f64) -> f64 {
        self.driving.push(value);
        let halfway = substitute(&self.taps[0], self.driving.slice(0, TAPS), 1);
        self.halfway.push(halfway);
        let driven = substitute(&self.taps[1], self.halfway.slice(0, HALFWAY * (TAPS - 1) + 1), HALFWAY);
        let past = self.result.slice(0, 2 * REACH);
        let result = driven + self.past(past[REACH], past[0]);
        self.result.push(result);
        result
    }

    /// What the results `REACH` and 2·`REACH` values ago add.
    #[inline(always)]
    fn past(&self, near: f64, far: f64) -> f64 {
        let [first, second] = self.factors;
        if TAPS == 4 { first * near } else { first * near + second * far }
    }

    /// The next `count` results, at most `BLOCK`, where `drive` writes the series x.
    #[inline(always)]
    pub fn next_block(&mut self, count: usize, drive: impl FnOnce(&mut [f64])) -> &[f64] {
        drive(self.driving.grow(count));
        substitute_block(
            &self.taps[0],
            self.driving.slice(0, count + TAPS - 1),
            self.halfway.grow(count),
            1,
        );
        substitute_block(
            &self.taps[1],
            self.halfway.slice(0, count + HALFWAY * (TAPS - 1)),
            self.result.grow(count),
            HALFWAY,
        );
        let past = self.result.slice(count, 2 * REACH);
        let mut far: [f64; REACH] = std::array::from_fn(|lane| past[lane]);
        let mut near: [f64; REACH] = std::array::from_fn(|lane| past[REACH + lane]);
        let [first, second] = self.factors;
        let (whole, rest) = self.result.last_mut(count).as_chunks_mut::<REACH>();
        for results in whole {
            for lane in 0..REACH {
                let past = if TAPS == 4 {
                    first * near[lane]
                } else {
                    first * near[lane] + second * far[lane]
                };
                results[lane] += past;
            }
            far = near;
            near = *results;
        }
        for (lane, result) in rest.iter_mut().enumerate() {
            *result += if TAPS == 4 {
                first * near[lane]
            } else {
                first * near[lane] + second * far[lane]
            };
        }
        self.result.slice(0, count)
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

/// [`substitute`] for each of the newest values.
#[inline(always)]
fn substitute_block<const TAPS: usize>(
    taps: &[f64; TAPS],
    values: &[f64],
    sums: &mut [f64],
    stride: usize,
) {
    // Windows, not indices: a loop that could panic is not turned into vector code to its end.
    for (sum, window) in sums.iter_mut().zip(values.windows((TAPS - 1) * stride + 1)) {
        *sum = substitute(taps, window, stride);
    }
}

/// y[j] = keep·y[j−1] + x[j], with nothing before the first value.
#[derive(Clone, Debug)]
pub struct Decay {
    recurrence: Recurrence<4>,
    started: bool,
    result: Scratch,
}

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
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        if !self.started {
            self.recurrence.start();
            self.started = true;
        }
        let results = self.result.room(data.len());
        if let ([value], [result]) = (data, &mut *results) {
            *result = self.recurrence.next(*value);
        } else {
            for (data, results) in data.chunks(BLOCK).zip(results.chunks_mut(BLOCK)) {
                let fill = |driving: &mut [f64]| driving.copy_from_slice(data);
                results.copy_from_slice(self.recurrence.next_block(data.len(), fill));
            }
        }
        results
    }
}
