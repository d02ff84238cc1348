//! What the suites share: indicators of their own, the sample data, and ways to feed and compare.

pub mod fixtures;
pub mod sample;
pub mod series;

#[cfg(doctest)]
#[doc = include_str!("../../docs/authors.md")]
struct AuthorsGuide;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
