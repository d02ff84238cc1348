//! Windows whose weights lie on a straight line.

use super::differences::Differences;
use super::fir::{Weights, weigh};
use super::fold::{Aged, Ramp};
use super::scratch::Scratch;
use super::windows::Windows;
use crate::array::as_room;
use crate::error::ErrorKind;
use crate::history::History;
use crate::kernel::{Block, shared};
use crate::output::Output;
use std::iter::zip;

/// Longer windows are put together from sums instead of being weighted value by value: that pays
/// earlier for plain sums than for sums of differences.
const WEIGHTED: usize = 28;
const STEPPED: usize = 60;

/// The sum of the last `period` values times weights that grow evenly from the oldest value to the
/// newest.
#[derive(Debug)]
pub struct LinearWindow {
    period: usize,
    line: Line,
    seen: usize,
    method: Method,
    result: Scratch,
}

keeps_memory!(impl Clone for LinearWindow {
    period, line, seen, method, result
});

/// Weights on a straight line.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// The newest value's weight, and by how much an older one's is less for each value of age.
    newest: f64,
    step: f64,
}

impl Line {
    /// Weighs sums of values, plain and times their ages.
    #[inline(always)]
    fn put(self, [sums, aged]: [&[f64]; 2], result: &mut [f64]) {
        for (result, (sum, aged)) in zip(result, zip(sums, aged)) {
            *result = self.newest * sum - self.step * aged;
        }
    }
}

#[derive(Clone, Debug)]
enum Method {
    /// Values times weights.
    Weighted { weights: Weights, past: History },
    /// Where the weights add up to 0: steps from value to value times weights, so that the level of
    /// the values does not enter.
    Stepped {
        weights: Weights,
        steps: Differences,
        past: History,
    },
    /// Sums of values, plain and times their ages.
    Summed(Box<Windows<Aged, 2>>),
    /// Where the weights add up to 0: the same of differences from the newest value.
    Levelled(Box<Windows<Ramp, 2>>),
}

impl LinearWindow {
    /// Weights `oldest`, `oldest + step`, `oldest + 2·step`, …
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize, oldest: f64, step: f64) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        let method = if period <= WEIGHTED {
            Method::Weighted {
                weights: Weights::new(period, |rank| oldest + step * rank)?,
                past: History::new(period)?,
            }
        } else {
            Method::Summed(Box::new(Windows::new(period)?))
        };
        Ok(Self {
            period,
            line: Line {
                newest: oldest + step * (period as f64 - 1.0),
                step,
            },
            seen: 0,
            method,
            result: Scratch::default(),
        })
    }

    /// The mean weighted by 1, 2, …, `period`, oldest value first.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn rising(period: usize) -> Result<Self, ErrorKind> {
        let count = period as f64;
        let share = 2.0 / (count * (count + 1.0));
        Self::new(period, share, share)
    }

    /// The slope per value of the least-squares line over `period` values, two at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn slope(period: usize) -> Result<Self, ErrorKind> {
        let (middle, per_square) = line(period);
        let mut window = Self::new(period, -middle * per_square, per_square)?;
        window.method = if period <= STEPPED {
            // The step to the value of rank k moves all values from there on, whose weights add up to
            // k·(period − k)/2 times that of one value from the middle.
            let rest = period as f64;
            Method::Stepped {
                weights: Weights::new(period.saturating_sub(1), |rank| {
                    0.5 * (rank + 1.0) * (rest - (rank + 1.0)) * per_square
                })?,
                steps: Differences::default(),
                past: History::new(period)?,
            }
        } else {
            Method::Levelled(Box::new(Windows::new(period)?))
        };
        Ok(window)
    }

    /// The value at the oldest of `period` values, two at least, of the least-squares line over them.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn intercept(period: usize) -> Result<Self, ErrorKind> {
        let (middle, per_square) = line(period);
        let mean = 1.0 / period as f64;
        Self::new(
            period,
            mean + middle * middle * per_square,
            -middle * per_square,
        )
    }

    /// Takes the next values and returns the sums that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }
}

/// For x = 0, 1, …, `period` − 1: the mean of x, and 1 / the sum of (x − mean)².
fn line(period: usize) -> (f64, f64) {
    let count = period as f64;
    ((count - 1.0) / 2.0, 12.0 / (count * (count * count - 1.0)))
}

impl Block for LinearWindow {
    type Ready<'a> = &'a [f64];

    #[inline(always)]
    fn take<'a>(&'a mut self, data: &[f64]) -> Self::Ready<'a> {
        self.seen = self.seen.saturating_add(data.len());
        let ready = data.len().min(self.seen.saturating_sub(self.period - 1));
        let result = self.result.room(ready);
        match &mut self.method {
            Method::Weighted { weights, past } => {
                past.append(data);
                if ready > 0 {
                    let values = past.slice(0, ready + self.period - 1);
                    weigh(
                        values,
                        weights.as_slice(),
                        &mut Output::new(as_room(result)),
                    );
                }
            }
            Method::Stepped {
                weights,
                steps,
                past,
            } => {
                past.append(steps.feed(data));
                if ready > 0 {
                    let steps = past.slice(0, ready + self.period - 2);
                    weigh(steps, weights.as_slice(), &mut Output::new(as_room(result)));
                }
            }
            Method::Summed(windows) => {
                self.line.put(windows.take(data), result);
            }
            Method::Levelled(windows) => {
                self.line.put(windows.take(data), result);
            }
        }
        result
    }
}
