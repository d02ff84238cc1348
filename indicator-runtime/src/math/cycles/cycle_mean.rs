//! The mean of a price over its cycle.

use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::memory::history::History;
use std::array;
use std::iter::zip;
use std::sync::LazyLock;

/// The mean of the prices of the last cycle, whose length in bars is rounded: at least 1, and 50 at the most.
///
/// ```
/// use indicator_runtime::math::CycleMean;
///
/// let mut mean = CycleMean::new()?;
/// assert_eq!(mean.feed(&[1.0, 3.0, 5.0, 7.0], &[1.6, 3.7]), [4.0, 4.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct CycleMean {
    past: History,
    result: Scratch,
}

/// The longest cycle, in bars.
const MOST: usize = 50;
const LANES: usize = 8;
/// The places of the longest cycle.
const PLACES: usize = MOST.next_multiple_of(LANES);

/// What a cycle of each length takes of its values, the oldest first; 0 of values that come before it. So cycles of about a
/// length take as many steps, which a CPU foretells.
static SHARES: LazyLock<Vec<Vec<[f64; LANES]>>> =
    LazyLock::new(|| (0..=MOST).map(|length| shares(length.max(1))).collect());

fn shares(length: usize) -> Vec<[f64; LANES]> {
    let places = length.next_multiple_of(LANES);
    let share = |place: usize| match places - 1 - place {
        age if age < length => 1.0 / length as f64,
        _ => 0.0,
    };
    let lanes = |first: usize| array::from_fn(|lane| share(first + lane));
    (0..places).step_by(LANES).map(lanes).collect()
}

impl CycleMean {
    /// No price is known yet.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new() -> Result<Self, ErrorKind> {
        let mut past = History::new(PLACES)?;
        past.append(&[0.0; PLACES]);
        Ok(Self {
            past,
            result: Scratch::default(),
        })
    }

    /// Takes the next prices, and the periods of the cycles of the last ones, and returns the means over these.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64], periods: &[f64]) -> &[f64] {
        self.past.append(data);
        let (past, all) = (&self.past, &*SHARES);
        let backs = (0..periods.len()).rev();
        let results = self.result.fill(periods.iter().copied());
        // A loop of its own: closures of this size are compiled without the instruction set's features.
        for (result, back) in zip(&mut *results, backs) {
            let shares = &all[((*result + 0.5) as usize).min(MOST)];
            *result = mean(past.slice(back, shares.len() * LANES), shares);
        }
        results
    }
}

/// Measured from the newest value, so that neither a constant nor a high level costs digits.
#[inline(always)]
fn mean(values: &[f64], shares: &[[f64; LANES]]) -> f64 {
    let newest = values[values.len() - 1];
    let mut sums = [0.0; LANES];
    for (values, shares) in zip(values.as_chunks::<LANES>().0, shares) {
        for lane in 0..LANES {
            sums[lane] += shares[lane] * (values[lane] - newest);
        }
    }
    let [a, b, c, d, e, f, g, h] = sums;
    newest + (((a + e) + (b + f)) + ((c + g) + (d + h)))
}
