//! How much is computed in a call, as in Python's comparison with other libraries.

/// Values of a whole series.
pub const LENGTHS: [usize; 5] = [100, 10_000, 200_000, 1_000_000, 4_000_000];
/// Values of the series of a sweep.
pub const SWEEP_LENGTH: usize = 10_000;
/// First and last period of a sweep.
pub const SWEEP_PERIODS: (usize, usize) = (2, 241);
/// Symbols of a panel, and values of each.
pub const PANEL: (usize, usize) = (16, 10_000);
