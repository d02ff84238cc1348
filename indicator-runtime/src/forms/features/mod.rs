//! Features: many indicators over many series, which lie one after another in a few columns.
//!
//! A series is the rows of one symbol of a frame. What an indicator reads is a column, or an output of another
//! indicator; those that are connected so make a chain. Threads take the chains over some series at a time.

mod chain;
mod columns;
pub(crate) mod definition;
pub(crate) mod groups;
mod kept;
pub(crate) mod live;
pub(crate) mod numbering;
pub(crate) mod run;
