//! Sums over three spans of one series.

use indicator_runtime::math::{Lag, Scratch, Sum, Windows, ends};
use indicator_runtime::{ErrorKind, State};

/// The sums of the last values of a series, over three spans at once.
#[derive(Clone, State)]
pub struct Spans {
    short: Windows<Sum, 1>,
    medium: LongerSpan,
    long: LongerSpan,
}

impl Spans {
    /// Sums of as many values as the periods say, in whatever order these are given.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(mut periods: [usize; 3]) -> Result<Self, ErrorKind> {
        periods.sort_unstable();
        let [short, medium, long] = periods;
        Ok(Self {
            short: Windows::new(short)?,
            medium: LongerSpan::new(medium, short)?,
            long: LongerSpan::new(long, medium)?,
        })
    }

    /// Takes the next values and returns the sums that are ready, those of the shortest span first.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; 3] {
        let [short] = self.short.feed(data);
        let medium = self.medium.feed(data, short);
        let long = self.long.feed(data, medium);
        [short, medium, long]
    }
}

/// Sums over a span, beside those over a shorter one.
#[derive(Clone, State)]
enum LongerSpan {
    /// It is twice as long: a sum is that of two shorter spans, one after the other.
    Twice(Lag, Scratch),
    /// Of any other length.
    Own(Windows<Sum, 1>),
}

impl LongerSpan {
    fn new(period: usize, shorter: usize) -> Result<Self, ErrorKind> {
        Ok(if period.checked_sub(shorter) == Some(shorter) {
            Self::Twice(Lag::new(shorter)?, Scratch::default())
        } else {
            Self::Own(Windows::new(period)?)
        })
    }

    /// Takes the next values and the sums of the shorter span.
    #[inline(always)]
    fn feed(&mut self, data: &[f64], shorter: &[f64]) -> &[f64] {
        match self {
            Self::Twice(before, sums) => {
                let halves = ends((shorter, before.feed(shorter)));
                sums.fill(halves.map(|(newer, older)| newer + older))
            }
            Self::Own(windows) => {
                let [sums] = windows.feed(data);
                sums
            }
        }
    }
}
