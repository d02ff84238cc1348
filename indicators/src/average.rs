//! Kinds of average, for indicators that leave the choice to their users.

use crate::{EMA, SMA, WMA};
use indicator_runtime::{AnyBlock, Choice, Entry, Error, Value};

/// Which average smooths a line.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Average {
    /// The simple moving average, `sma`.
    Sma,
    /// The exponential moving average, `ema`.
    Ema,
    /// The weighted moving average, `wma`.
    Wma,
}

impl Average {
    fn entry(self) -> &'static Entry {
        match self {
            Self::Sma => &SMA,
            Self::Ema => &EMA,
            Self::Wma => &WMA,
        }
    }

    /// How many values come before the first average over `period` values.
    #[must_use]
    pub fn warmup(self, period: usize) -> usize {
        (self.entry().warmup)(&[Value::Usize(period)])
    }

    /// The average over `period` values, as a building block.
    ///
    /// # Errors
    /// A period that the average refuses, or that needs more memory than there is.
    pub fn block(self, period: usize) -> Result<AnyBlock, Error> {
        AnyBlock::new(self.entry(), &[Value::Usize(period)])
    }
}
