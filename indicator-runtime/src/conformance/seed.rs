//! Seeds of random numbers.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A seed for each case that depends on nothing but its place.
pub fn mixed(place: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    place.hash(&mut hasher);
    hasher.finish()
}
