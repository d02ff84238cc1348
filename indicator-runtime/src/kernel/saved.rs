//! States as 64-bit words, from which a plan begins again and which a stream is saved as.

use crate::error::ErrorKind;

/// Takes what [`State::save`](crate::State::save) puts into it: a list of words.
#[derive(Debug, Default)]
pub struct Writer {
    words: Vec<u64>,
    /// There was no memory for all of them.
    lacking: bool,
}

impl Writer {
    /// Appends a word.
    #[inline]
    pub fn word(&mut self, word: u64) {
        if self.words.len() == self.words.capacity() {
            self.lacking |= self.words.try_reserve(1).is_err();
        }
        if !self.lacking {
            self.words.push(word);
        }
    }

    /// Appends a number, with all its bits.
    #[inline]
    pub fn number(&mut self, number: f64) {
        self.word(number.to_bits());
    }

    /// Appends a count.
    #[inline]
    pub fn count(&mut self, count: usize) {
        self.word(count as u64);
    }

    /// Appends numbers, with no count of them.
    pub fn numbers(&mut self, numbers: &[f64]) {
        numbers.iter().for_each(|number| self.number(*number));
    }

    /// The words.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`], if there was no memory for all of them.
    pub(crate) fn into_words(self) -> Result<Vec<u64>, ErrorKind> {
        if self.lacking {
            let bytes = (self.words.len() + 1).saturating_mul(size_of::<u64>());
            return Err(ErrorKind::OutOfMemory { bytes });
        }
        Ok(self.words)
    }
}

/// Gives back what was put into a [`Writer`], in the same order.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    words: &'a [u64],
}

/// Why words cannot be what a state was saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged(pub &'static str);

impl<'a> Reader<'a> {
    pub(crate) fn new(words: &'a [u64]) -> Self {
        Self { words }
    }

    /// The next word.
    ///
    /// # Errors
    /// [`Damaged`], if there is none.
    #[inline]
    pub fn word(&mut self) -> Result<u64, Damaged> {
        let (word, rest) = self.words.split_first().ok_or(ENDED)?;
        self.words = rest;
        Ok(*word)
    }

    /// The next number.
    ///
    /// # Errors
    /// [`Damaged`], if there is none.
    #[inline]
    pub fn number(&mut self) -> Result<f64, Damaged> {
        self.word().map(f64::from_bits)
    }

    /// The next count, of `most` at the most.
    ///
    /// # Errors
    /// [`Damaged`], if there is none or a larger one.
    #[inline]
    pub fn count(&mut self, most: usize) -> Result<usize, Damaged> {
        let count = usize::try_from(self.word()?).ok();
        count
            .filter(|count| *count <= most)
            .ok_or(Damaged("a count in it is too large"))
    }

    /// The next `count` numbers.
    ///
    /// # Errors
    /// [`Damaged`], if there are not so many.
    pub fn numbers(
        &mut self,
        count: usize,
    ) -> Result<impl ExactSizeIterator<Item = f64> + use<'a>, Damaged> {
        let (numbers, rest) = self.words.split_at_checked(count).ok_or(ENDED)?;
        self.words = rest;
        Ok(numbers.iter().map(|word| f64::from_bits(*word)))
    }

    /// How many words are left.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.words.len()
    }
}

const ENDED: Damaged = Damaged("it ends too early");
