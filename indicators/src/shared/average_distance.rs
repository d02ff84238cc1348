//! Averages beside the newest value.

use crate::{Average, AverageBlock};
use indicator_runtime::math::{MeanDistance, Scratch, Smoother, ends};
use indicator_runtime::{ErrorKind, State};

/// How far an average stands above the newest value, so that two of them can be compared: the kinds that are compared most
/// lose no digits to a high level.
#[allow(clippy::large_enum_variant)]
#[derive(Clone, State)]
pub enum AverageDistance {
    Sma(MeanDistance),
    Ema(Smoother),
    Other {
        average: AverageBlock,
        distances: Scratch,
    },
}

impl AverageDistance {
    /// The average over `period` values.
    pub fn new(kind: Average, period: usize) -> Result<Self, ErrorKind> {
        Ok(match kind {
            Average::Sma => Self::Sma(MeanDistance::new(period)?),
            Average::Ema => Self::Ema(Smoother::exponential(period)),
            _ => Self::Other {
                average: kind.block(period)?,
                distances: Scratch::default(),
            },
        })
    }

    /// Takes the next values and returns the distances that are ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        match self {
            Self::Sma(mean) => mean.feed(data),
            Self::Ema(average) => average.feed_distances(data),
            Self::Other { average, distances } => {
                let averages = ends((average.feed(data), data));
                distances.fill(averages.map(|(average, value)| average - value))
            }
        }
    }
}
