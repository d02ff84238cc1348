//! What parameters must meet together, and what is no such thing.

use indicator_runtime::{Choice, Output, indicator};

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Kind {
    Simple,
    Weighted,
}

/// Met by no default, as far as that can be computed.
#[indicator(warmup = slow, require = fast < slow && (fast + 1) * 2 <= slow && !(share > 0.5))]
pub fn defaults(
    data: &[f64],
    #[param(default = 9)] fast: usize,
    #[param(default = 9)] slow: usize,
    #[param(default = 0.75)] share: f64,
    values: &mut Output,
) {
    values.extend(data[slow - fast..].iter().map(|value| value * share));
}

/// Not of parameters.
#[indicator(warmup = fast, require = fast < data.len() && fast < lsow && true && fast > *kept)]
pub fn others(
    data: &[f64],
    #[param(default = 9)] fast: usize,
    #[param(default = 26)] slow: usize,
    #[state(slow)] kept: &usize,
    values: &mut Output,
) {
    values.extend(data[fast..].iter().copied());
}

/// Not a truth value, and one that may be negative.
#[indicator(warmup = fast, require = slow - 1 && fast < slow.max(3))]
pub fn numbers(
    data: &[f64],
    #[param(default = 9, min = 1)] fast: usize,
    #[param(default = 26)] slow: usize,
    values: &mut Output,
) {
    values.extend(data[fast..].iter().copied());
}

/// Nothing is required.
#[indicator(warmup = 0, require)]
pub fn nothing(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

fn main() {}
