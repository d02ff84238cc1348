//! Convergence and divergence of two averages.

use crate::averages::exponential;
use crate::number::Number;
use crate::windows::{combined, known, later};

/// A fast average less a slow one, what `signal` makes of that, and the difference of these, from where all are known.
pub fn lines<N: Number>(
    fast: &[Option<N>],
    slow: &[Option<N>],
    signal: impl Fn(&[N]) -> Vec<Option<N>>,
) -> Vec<Vec<Option<N>>> {
    let distances = combined(fast, slow, |fast, slow| fast - slow);
    let (before, values) = known(&distances);
    let signal = later(before, signal(&values));
    let macd = combined(&distances, &signal, |macd, _| macd);
    let hist = combined(&macd, &signal, |macd, signal| macd - signal);
    vec![macd, signal, hist]
}

/// The same with exponential averages as a signal.
pub fn exponential_lines<N: Number>(
    fast: &[Option<N>],
    slow: &[Option<N>],
    period: usize,
) -> Vec<Vec<Option<N>>> {
    lines(fast, slow, |distances| exponential(distances, period))
}
