use indicator_runtime::{Output, State, indicator};
use std::iter::zip;

/// Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards
/// (`minus`).
///
/// A bar moves up by high − previous high and down by previous low − low; the greater of the two
/// counts if it is above 0, the other is 0. Both are smoothed by Wilder's average: the mean of the
/// first `period` moves, then y += (x − y) / `period`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
#[indicator(warmup = period)]
pub fn directional_movement(
    high: &[f64],
    low: &[f64],
    /// Length of the averages, in bars.
    #[param(default = 14, min = 1)]
    period: usize,
    #[state(Movement::new(period))] movement: &mut Movement,
    /// The average of moves upwards.
    #[output(pane)]
    plus: &mut Output,
    /// The average of moves downwards.
    #[output(pane)]
    minus: &mut Output,
) {
    for (high, low) in zip(high, low) {
        if let Some([up, down]) = movement.step(*high, *low) {
            plus.push(up);
            minus.push(down);
        }
    }
}

/// What is carried from one bar to the next, and from one slice to the next.
#[derive(Clone, State)]
struct Movement {
    period: f64,
    /// Moves so far, no longer counted once there are `period`.
    seen: f64,
    previous: Option<(f64, f64)>,
    average: [f64; 2],
}

impl Movement {
    fn new(period: usize) -> Self {
        Self {
            period: period as f64,
            seen: 0.0,
            previous: None,
            average: [0.0; 2],
        }
    }

    /// Takes a bar, and gives both averages once there are `period` moves.
    #[inline(always)]
    fn step(&mut self, high: f64, low: f64) -> Option<[f64; 2]> {
        let (previous_high, previous_low) = self.previous.replace((high, low))?;
        let (up, down) = (high - previous_high, previous_low - low);
        let moves = [
            if up > down && up > 0.0 { up } else { 0.0 },
            if down > up && down > 0.0 { down } else { 0.0 },
        ];
        // The first averages are plain means, kept as such from the first move on.
        self.seen = self.period.min(self.seen + 1.0);
        for (average, x) in zip(&mut self.average, moves) {
            *average += (x - *average) / self.seen;
        }
        (self.seen >= self.period).then_some(self.average)
    }
}
