//! The examples of the guides, as tests. Here are no indicators of its own, whose examples would be tests too.

#[cfg(doctest)]
#[doc = include_str!("../../docs/authors.md")]
struct AuthorsGuide;

#[cfg(doctest)]
#[doc = include_str!("../../docs/rust.md")]
struct RustGuide;

#[cfg(doctest)]
#[doc = include_str!("../../docs/sweeps.md")]
struct SweepsGuide;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
