//! Ehlers' super smoother, as the steps that it takes.

use super::differences::Differences;
use super::recurrence::{BLOCK, Recurrence};
use super::scratch::Scratch;
use crate::error::ErrorKind;
use crate::kernel::{Block, shared};
use std::f64::consts::PI;
use std::iter::zip;

/// The steps `s[i] − s[i−1]` of `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]`, which starts with
/// `s[0] = x[0]` and `s[1] = x[1]`; a = exp(−1.414·π/length), b = 2a·cos(1.414·π/length) and
/// c = (1 + a² − b)/2.
///
/// The steps obey the same recurrence as s itself, driven by the steps of x: no level enters, so a
/// high one costs no digits.
#[derive(Debug)]
pub struct SuperSmoother {
    /// b, a² and c.
    factors: [f64; 3],
    /// Steps of x that came, up to two: the first two results are given by the start.
    seen: usize,
    /// The last step of x.
    previous: f64,
    differences: Differences,
    recurrence: Recurrence<7>,
    result: Scratch,
}

keeps_memory!(impl Clone for SuperSmoother {
    factors, seen, previous, differences, recurrence, result
});

impl SuperSmoother {
    /// Cuts off what is shorter than `length` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(length: f64) -> Result<Self, ErrorKind> {
        let angle = 1.414 * PI / length;
        let radius = (-angle).exp();
        let (b, d) = (2.0 * radius * angle.cos(), radius * radius);
        Ok(Self {
            factors: [b, d, (1.0 + d - b) / 2.0],
            seen: 0,
            previous: 0.0,
            differences: Differences::default(),
            recurrence: Recurrence::second_order(radius, angle)?,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the steps that they made: one for each value, but none for
    /// the first.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        shared(self, data)
    }
}

impl Block for SuperSmoother {
    type Ready<'a> = &'a [f64];

    #[inline(always)]
    fn take<'a>(&'a mut self, data: &[f64]) -> Self::Ready<'a> {
        let steps = self.differences.feed(data);
        let results = self.result.room(steps.len());
        let [b, d, gain] = self.factors;
        let singles = if steps.len() == 1 {
            1
        } else {
            steps.len().min(2 - self.seen)
        };
        for (result, step) in zip(&mut results[..singles], steps) {
            let driving = match self.seen {
                0 => {
                    self.recurrence.start();
                    *step
                }
                1 => gain * step + (d - b) * self.previous,
                _ => gain * (step + self.previous),
            };
            *result = self.recurrence.next(driving);
            self.seen = (self.seen + 1).min(2);
            self.previous = *step;
        }
        let blocks = zip(
            steps[singles..].chunks(BLOCK),
            results[singles..].chunks_mut(BLOCK),
        );
        for (steps, results) in blocks {
            let previous = self.previous;
            let drive = |driving: &mut [f64]| {
                driving[0] = gain * (steps[0] + previous);
                for (driving, pair) in zip(&mut driving[1..], zip(steps, &steps[1..])) {
                    *driving = gain * (pair.1 + pair.0);
                }
            };
            self.recurrence.next_block(results, drive);
            self.previous = steps[steps.len() - 1];
        }
        results
    }
}
