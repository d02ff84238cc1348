//! Streams between their values: what they are saved as, and what memory they take.

mod memory;
mod saved;
mod skipping;
