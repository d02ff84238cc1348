//! Windows whose weights lie on a straight line.

use super::fir::{Weights, fir};
use super::fold::Ramp;
use super::scratch::Scratch;
use super::windows::Windows;
use crate::array::as_room;
use crate::error::ErrorKind;
use crate::history::History;
use crate::output::Output;
use std::iter::zip;

/// Longer windows are put together from sums instead of being weighted value by value.
const WEIGHTED: usize = 96;

/// The sum of the last `period` values times weights that grow evenly from the oldest value to the
/// newest.
#[derive(Clone, Debug)]
pub struct LinearWindow {
    period: usize,
    /// The newest value's weight, and by how much an older one's is less for each value of age.
    newest: f64,
    step: f64,
    seen: usize,
    method: Method,
    result: Scratch,
}

#[derive(Clone, Debug)]
enum Method {
    Weighted { weights: Weights, past: History },
    Summed(Box<Windows<Ramp, 2>>),
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
        let newest = oldest + step * (period as f64 - 1.0);
        Ok(Self {
            period,
            newest,
            step,
            seen: 0,
            method,
            result: Scratch::default(),
        })
    }

    /// The slope per value of the least-squares line over `period` values, two at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn slope(period: usize) -> Result<Self, ErrorKind> {
        let (middle, per_square) = line(period);
        Self::new(period, -middle * per_square, per_square)
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
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        self.seen = self.seen.saturating_add(data.len());
        let ready = data.len().min(self.seen.saturating_sub(self.period - 1));
        let result = self.result.room(ready);
        match &mut self.method {
            Method::Weighted { weights, past } => {
                past.append(data);
                if ready > 0 {
                    let values = past.slice(0, ready + self.period - 1);
                    fir(values, weights, &mut Output::new(as_room(result)));
                }
            }
            Method::Summed(windows) => {
                let [sums, aged] = windows.feed(data);
                let (newest, step) = (self.newest, self.step);
                for (result, (sum, aged)) in zip(&mut *result, zip(sums, aged)) {
                    *result = newest * sum - step * aged;
                }
            }
        }
        result
    }
}

/// For x = 0, 1, …, `period` − 1: the mean of x, and 1 / the sum of (x − mean)².
fn line(period: usize) -> (f64, f64) {
    let count = period as f64;
    ((count - 1.0) / 2.0, 12.0 / (count * (count * count - 1.0)))
}
