//! The block that is not complete yet.

use super::coefficients::{Matrix, add_product};
use super::scan::{NOTHING, Scanned};
use crate::State;
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::simd::vector::{LINE, Vector};

/// What the next value of a block is merged with: what the value before it made, the two before that, and the four before
/// these. So a value takes three merges, the same as its place in a vector does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open<const ORDER: usize> {
    /// How many values have come, fewer than a block has.
    count: usize,
    kept: Kept<ORDER>,
}

/// Nothing of what is still to come.
#[derive(Clone, Copy, Debug, State)]
struct Kept<const ORDER: usize> {
    /// What the newest value adds to the recurrence.
    one: f64,
    /// What the newest values made with the one before each, by their places in turn.
    pairs: [[f64; ORDER]; 2],
    /// What they made with the three before each.
    fours: [[f64; ORDER]; 4],
}

impl<const ORDER: usize> Default for Kept<ORDER> {
    fn default() -> Self {
        Self {
            one: NOTHING,
            pairs: [[NOTHING; ORDER]; 2],
            fours: [[NOTHING; ORDER]; 4],
        }
    }
}

impl<const ORDER: usize> Default for Open<ORDER> {
    fn default() -> Self {
        Self {
            count: 0,
            kept: Kept::default(),
        }
    }
}

impl<const ORDER: usize> Open<ORDER> {
    /// What is kept of the first `count` values of a block, one at least.
    #[inline(always)]
    pub fn after(count: usize, driving: &Vector, scanned: &Scanned<ORDER>) -> Self {
        let mut kept = Kept::default();
        let newest = (count - 1) % LINE;
        kept.one = driving[newest];
        for lane in newest.saturating_sub(1)..=newest {
            kept.pairs[lane % 2] = scanned.pairs.map(|pairs| pairs[lane]);
        }
        for lane in newest.saturating_sub(3)..=newest {
            kept.fours[lane % 4] = scanned.fours.map(|fours| fours[lane]);
        }
        Self { count, kept }
    }

    /// How many values have come.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes what the next value adds and returns what the block makes so far as if nothing came before it. After its last value
    /// the next block begins.
    #[inline(always)]
    pub fn next(&mut self, steps: &[Matrix<ORDER>; 3], driving: f64) -> [f64; ORDER] {
        let kept = &mut self.kept;
        let (before, two, four) = (
            [kept.one; ORDER],
            &mut kept.pairs[self.count % 2],
            &mut kept.fours[self.count % 4],
        );
        let pair = add_product([driving; ORDER], &steps[0], &before);
        let quad = add_product(pair, &steps[1], two);
        let made = add_product(quad, &steps[2], four);
        (kept.one, *two, *four) = (driving, pair, quad);
        self.count += 1;
        if self.count == LINE {
            *self = Self::default();
        }
        made
    }

    /// Writes what is kept, if anything is.
    pub fn save(&self, to: &mut Writer) {
        to.count(self.count);
        if self.count > 0 {
            self.kept.save(to);
        }
    }

    /// Restores what was saved.
    ///
    /// # Errors
    /// [`Damaged`].
    pub fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        *self = Self::default();
        self.count = from.count(LINE - 1)?;
        if self.count > 0 {
            self.kept.load(from)?;
        }
        Ok(())
    }
}
