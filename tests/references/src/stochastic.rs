//! Lane's stochastic.

use crate::number::Number;
use crate::windows::{highest, lowest};

/// For each window of `period` bars: 100·(close − lowest low)/(highest high − lowest low), 0 where these are one.
pub fn stochastic<N: Number>(high: &[N], low: &[N], close: &[N], period: usize) -> Vec<Option<N>> {
    let place = |last: usize| {
        let bars = (last + 1).checked_sub(period)?..last + 1;
        let (top, bottom) = (highest(&high[bars.clone()]), lowest(&low[bars]));
        Some(if top == bottom {
            N::whole(0)
        } else {
            N::whole(100) * (close[last] - bottom) / (top - bottom)
        })
    };
    (0..close.len()).map(place).collect()
}
