//! Kinds of average, for indicators that leave the choice to their users.

use crate::{DEMA, EMA, HMA, KAMA, MAMA, SMA, SMMA, T3, TEMA, TRIMA, WMA, ZLEMA};
use indicator_runtime::{AnyBlock, Choice, Entry, Error, State, Value};
use std::iter::zip;

/// The most parameters that one of the averages has.
const MOST: usize = 2;

/// Which average smooths a line. Over one value it is that value, of whatever kind.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Average {
    /// The simple moving average, `sma`.
    Sma,
    /// The exponential moving average, `ema`.
    Ema,
    /// The weighted moving average, `wma`.
    Wma,
    /// The double exponential moving average, `dema`.
    Dema,
    /// The triple exponential moving average, `tema`.
    Tema,
    /// The triangular moving average, `trima`.
    Trima,
    /// Kaufman's adaptive moving average, `kama`.
    Kama,
    /// The MESA adaptive moving average, `mama`, which has no period.
    Mama,
    /// Tillson's average, `t3`.
    T3,
    /// The Hull moving average, `hma`.
    Hma,
    /// The zero-lag exponential moving average, `zlema`.
    Zlema,
    /// The smoothed moving average, `smma`.
    Smma,
}

impl Average {
    /// The indicator, with its defaults but for the period.
    fn indicator(self, period: usize) -> (&'static Entry, [Value; MOST]) {
        let entry = match self {
            _ if period == 1 => &SMA,
            Self::Sma => &SMA,
            Self::Ema => &EMA,
            Self::Wma => &WMA,
            Self::Dema => &DEMA,
            Self::Tema => &TEMA,
            Self::Trima => &TRIMA,
            Self::Kama => &KAMA,
            Self::Mama => &MAMA,
            Self::T3 => &T3,
            Self::Hma => &HMA,
            Self::Zlema => &ZLEMA,
            Self::Smma => &SMMA,
        };
        let mut values = [Value::Usize(period); MOST];
        for (value, param) in zip(&mut values, entry.params) {
            if param.name != "period" {
                *value = param.default();
            }
        }
        (entry, values)
    }

    /// How many values come before the first average over `period` values.
    #[must_use]
    pub fn warmup(self, period: usize) -> usize {
        let (entry, values) = self.indicator(period);
        (entry.warmup)(&values[..entry.params.len()])
    }

    /// The average over `period` values, as a building block.
    ///
    /// # Errors
    /// A period that the average refuses, or that needs more memory than there is.
    pub fn block(self, period: usize) -> Result<AverageBlock, Error> {
        let (entry, values) = self.indicator(period);
        let values = &values[..entry.params.len()];
        Ok(match entry.outputs.len() {
            1 => AverageBlock::Alone(AnyBlock::new(entry, values)?),
            _ => AverageBlock::Followed(AnyBlock::new(entry, values)?),
        })
    }
}

/// An average whose kind is known at run time, as a state of an indicator.
#[derive(Clone, State)]
pub enum AverageBlock {
    /// The only output of its indicator.
    Alone(AnyBlock),
    /// The first of two.
    Followed(AnyBlock<1, 2>),
}

impl AverageBlock {
    /// Takes the next values and returns the averages that are ready.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        match self {
            Self::Alone(average) => average.feed([data])[0],
            Self::Followed(averages) => averages.feed([data])[0],
        }
    }
}
