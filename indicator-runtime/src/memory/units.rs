//! A set of the units that a region consists of, as bits.

use std::iter::from_fn;
use std::ops::Range;

const WORDS: usize = 32;

/// The most units of a region.
pub(crate) const UNITS: usize = WORDS * 64;

/// A set of units.
#[derive(Clone, Debug)]
pub(crate) struct Units([u64; WORDS]);

impl Units {
    pub const NONE: Self = Self([0; WORDS]);

    /// Adds units.
    pub fn insert(&mut self, units: Range<usize>) {
        for (word, mask) in masks(units) {
            self.0[word] |= mask;
        }
    }

    /// Takes units away.
    pub fn remove(&mut self, units: Range<usize>) {
        for (word, mask) in masks(units) {
            self.0[word] &= !mask;
        }
    }

    /// Whether all of these units are here.
    pub fn contain(&self, units: Range<usize>) -> bool {
        masks(units).all(|(word, mask)| self.0[word] & mask == mask)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Those that are not among `others`.
    pub fn without(&self, others: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & !others.0[word]))
    }

    /// The first from `unit` on; [`UNITS`] where there is none.
    pub fn next(&self, unit: usize) -> usize {
        self.first(unit, |word| word)
    }

    /// Neighbouring units of which none is here, as many as there are, from the first to the last.
    pub fn gaps(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut end = 0;
        from_fn(move || {
            let start = self.first(end, |word| !word);
            end = self.next(start);
            (start < UNITS).then_some(start..end)
        })
    }

    /// The last units that are neighbours of each other.
    pub fn last_run(&self) -> Option<Range<usize>> {
        let word = self.0.iter().rposition(|word| *word != 0)?;
        let end = (word + 1) * 64 - self.0[word].leading_zeros() as usize;
        let ones =
            |word: usize, below: u32| (self.0[word] << (64 - below)).leading_ones().min(below);
        let mut start = end - ones(word, (end - word * 64) as u32) as usize;
        while start > 0 && start.is_multiple_of(64) && self.0[start / 64 - 1] >> 63 == 1 {
            start -= ones(start / 64 - 1, 64) as usize;
        }
        Some(start..end)
    }

    /// The first unit from `unit` on whose bit is set in its word, as `seen` shows it.
    fn first(&self, unit: usize, seen: impl Fn(u64) -> u64) -> usize {
        let mut mask = u64::MAX << (unit % 64);
        for word in unit / 64..WORDS {
            let bits = seen(self.0[word]) & mask;
            if bits != 0 {
                return word * 64 + bits.trailing_zeros() as usize;
            }
            mask = u64::MAX;
        }
        UNITS
    }
}

/// The words that hold these units, and which bits these are.
fn masks(units: Range<usize>) -> impl Iterator<Item = (usize, u64)> {
    let words = units.start / 64..units.end.div_ceil(64);
    words.map(move |word| {
        let first = units.start.saturating_sub(word * 64);
        let last = (units.end - word * 64).min(64);
        (word, (u64::MAX << first) & (u64::MAX >> (64 - last)))
    })
}

#[cfg(test)]
mod tests {
    use super::{UNITS, Units};
    use fastrand::Rng;
    use std::collections::BTreeSet;
    use std::ops::Range;

    /// The same as a set of numbers, one at a time.
    fn gaps(slow: &BTreeSet<usize>) -> Vec<Range<usize>> {
        let mut gaps: Vec<Range<usize>> = Vec::new();
        for unit in (0..UNITS).filter(|unit| !slow.contains(unit)) {
            match gaps.last_mut() {
                Some(gap) if gap.end == unit => gap.end += 1,
                _ => gaps.push(unit..unit + 1),
            }
        }
        gaps
    }

    fn last_run(slow: &BTreeSet<usize>) -> Option<Range<usize>> {
        let last = *slow.last()?;
        let length = (0..=last).rev().take_while(|unit| slow.contains(unit));
        Some(last + 1 - length.count()..last + 1)
    }

    #[test]
    fn they_are_a_set() {
        let mut random = Rng::with_seed(1);
        let mut draw = |below: usize| random.usize(..below);
        let (mut units, mut slow) = (Units::NONE, BTreeSet::new());
        for step in 0..4_000 {
            let start = draw(UNITS + 1);
            let end = (start + draw([2, 70, 700][step % 3])).min(UNITS);
            if draw(2) == 0 {
                units.insert(start..end);
                slow.extend(start..end);
            } else {
                units.remove(start..end);
                slow.retain(|unit| !(start..end).contains(unit));
            }
            assert_eq!(units.len(), slow.len());
            let (start, end) = (draw(UNITS), draw(UNITS));
            let all = (start..end).all(|unit| slow.contains(&unit));
            assert_eq!(units.contain(start.min(end)..end), all);
            assert_eq!(
                units.next(start),
                slow.range(start..).next().copied().unwrap_or(UNITS)
            );
            assert_eq!(units.gaps().collect::<Vec<_>>(), gaps(&slow));
            assert_eq!(units.last_run(), last_run(&slow), "{slow:?}");
        }
    }
}
