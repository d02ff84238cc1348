//! Which values are there: a bit for each, as Arrow has it.

use crate::error::ErrorKind;
use crate::memory::list::with_room;
use std::ffi::c_void;
use std::ptr;

const BITS: usize = u64::BITS as usize;

/// A bit for each value of a series, set where there is one; no bits at all where none is missing.
#[derive(Default)]
pub(super) struct Validity {
    words: Vec<u64>,
    missing: usize,
}

impl Validity {
    /// NaN stands for a value that is missing.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn of(values: &[f64]) -> Result<Self, ErrorKind> {
        // Outputs begin with a warm-up and then have a value at nearly every place.
        let first = values.iter().position(|value| !value.is_nan());
        let first = first.unwrap_or(values.len());
        let gaps = values[first..]
            .iter()
            .filter(|value| value.is_nan())
            .count();
        if first + gaps == 0 {
            return Ok(Self::default());
        }
        let count = values.len().div_ceil(BITS);
        let mut words = with_room(count)?;
        words.resize(first / BITS, 0);
        if gaps == 0 {
            words.extend((words.len() < count).then_some(u64::MAX << (first % BITS)));
            words.resize(count, u64::MAX);
        } else {
            words.extend(values.chunks(BITS).skip(first / BITS).map(bits));
        }
        // The first value lies in the first byte, whatever the order of bytes in a number.
        words.iter_mut().for_each(|word| *word = word.to_le());
        Ok(Self {
            words,
            missing: first + gaps,
        })
    }

    /// How many values are missing.
    pub fn missing(&self) -> usize {
        self.missing
    }

    /// Where the bits lie, for as long as this lives; null where there are none.
    pub fn address(&self) -> *const c_void {
        if self.words.is_empty() {
            return ptr::null();
        }
        self.words.as_ptr().cast()
    }
}

/// A bit for each of up to so many values.
fn bits(values: &[f64]) -> u64 {
    let bits = values.iter().enumerate();
    bits.fold(0, |word, (place, value)| {
        word | u64::from(!value.is_nan()) << place
    })
}
