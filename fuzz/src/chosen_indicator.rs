//! Which indicator a case is about.
//!
//! An index into the catalogue would mean another indicator as soon as one is added. So a stored case
//! begins with a number that is made of the indicator's name; every other number, as the fuzzer makes
//! them, is an index.

use arbitrary::{Arbitrary, Unstructured};

/// A number that chooses an indicator.
#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
pub struct ChosenIndicator(u32);

impl ChosenIndicator {
    /// The number that means the indicator of this name, whichever others there are.
    #[must_use]
    pub fn named(name: &str) -> Self {
        // FNV-1a: its definition is one for all times, unlike that of the standard library's hasher.
        let hash = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
        Self(name.bytes().fold(2_166_136_261, hash))
    }

    /// The place of the chosen one among the names of all indicators.
    #[must_use]
    pub fn place(self, names: &[&str]) -> usize {
        let named = names.iter().position(|name| Self::named(name) == self);
        named.unwrap_or(self.0 as usize % names.len())
    }

    /// The number that a case begins with.
    #[must_use]
    pub fn of(case: &[u8]) -> Self {
        // Bytes that are missing are zeros: no case is too short for it.
        Self::arbitrary(&mut Unstructured::new(case)).unwrap_or(Self(0))
    }

    /// The bytes of a case whose indicator is named.
    #[must_use]
    pub fn put_into(self, case: &[u8]) -> Vec<u8> {
        let number = self.0.to_le_bytes();
        [&number[..], case.get(number.len()..).unwrap_or_default()].concat()
    }
}
