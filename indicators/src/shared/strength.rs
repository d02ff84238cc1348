//! Blau's strength: a movement beside the room that it had, both smoothed twice.

use indicator_runtime::State;
use indicator_runtime::math::{ChangeSmoother, Held, Scratch, ends};

/// 100 times a movement that is smoothed twice, over its size, smoothed alike, and 0 before anything moves.
///
/// While nothing moves both fade alike. After 200 bars for each value of the longer period they are as good as nothing,
/// and the strength stays.
#[derive(Clone, State)]
pub struct Strength {
    movement: [ChangeSmoother; 2],
    size: [ChangeSmoother; 2],
    /// Bars in a row in which nothing moved.
    still: usize,
    #[state(fixed)]
    longest: usize,
    stays: Scratch,
    held: Held,
    result: Scratch,
}

impl Strength {
    /// Exponential averages over `first` values, and of these over `second` values.
    pub fn new(first: usize, second: usize) -> Self {
        let twice = [first, second].map(ChangeSmoother::exponential);
        Self {
            movement: twice.clone(),
            size: twice,
            still: 0,
            longest: first.max(second).saturating_mul(200),
            stays: Scratch::default(),
            held: Held::default(),
            result: Scratch::default(),
        }
    }

    /// Takes the next movements and their sizes, and returns the strengths that are ready.
    #[inline(always)]
    pub fn feed(&mut self, movement: &[f64], size: &[f64]) -> &[f64] {
        let (before, longest) = (self.still, self.longest);
        let mut moved = 0;
        let stays = self.stays.fill(size.iter().enumerate().map(|(bar, size)| {
            let at = before + bar + 1;
            moved = if *size > 0.0 { at } else { moved };
            f64::from(at - moved > longest)
        }));
        self.still = before + size.len() - moved;
        let [movement, size] = [(&mut self.movement, movement), (&mut self.size, size)]
            .map(|([first, second], data)| second.feed(first.feed(data)));
        let strengths = ends((movement, size, &*stays)).map(|(movement, size, stays)| {
            let is_faded = stays > 0.0 || size < Held::TOO_SMALL;
            (100.0 * (movement / size), is_faded)
        });
        self.held.feed(strengths, &mut self.result)
    }
}
