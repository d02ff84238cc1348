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
    standstill: Standstill,
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
            standstill: Standstill::of(first.max(second).saturating_mul(200)),
            held: Held::default(),
            result: Scratch::default(),
        }
    }

    /// Takes the next movements and their sizes, and returns the strengths that are ready.
    #[inline(always)]
    pub fn feed(&mut self, movement: &[f64], size: &[f64]) -> &[f64] {
        let stays = self.standstill.feed(size);
        let [movement, size] = [(&mut self.movement, movement), (&mut self.size, size)]
            .map(|([first, second], data)| second.feed(first.feed(data)));
        let strengths = ends((movement, size, stays)).map(|(movement, size, stays)| {
            let is_faded = stays > 0.0 || size < Held::TOO_SMALL;
            (100.0 * (movement / size), is_faded)
        });
        self.held.feed(strengths, &mut self.result)
    }
}

/// How long nothing has moved.
#[derive(Clone, State)]
struct Standstill {
    /// Bars in a row in which nothing moved.
    bars: usize,
    #[state(fixed)]
    longest: usize,
    result: Scratch,
}

impl Standstill {
    /// One that counts once it takes more than `longest` bars.
    fn of(longest: usize) -> Self {
        Self {
            bars: 0,
            longest,
            result: Scratch::default(),
        }
    }

    /// Takes the sizes of the next movements, and returns 1 where nothing has moved for too long, and 0 elsewhere.
    #[inline(always)]
    fn feed(&mut self, size: &[f64]) -> &[f64] {
        let (before, longest) = (self.bars, self.longest);
        let newest = size.iter().rposition(|size| *size > 0.0);
        self.bars = newest.map_or(before + size.len(), |newest| size.len() - 1 - newest);
        if before + size.len() <= longest {
            return self.result.fill(size.iter().map(|_| 0.0));
        }
        let mut moved = 0;
        self.result.fill(size.iter().enumerate().map(|(bar, size)| {
            let at = before + bar + 1;
            moved = if *size > 0.0 { at } else { moved };
            f64::from(at - moved > longest)
        }))
    }
}
