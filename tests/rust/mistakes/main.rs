//! What the macros say about mistakes: a page of all of it, and a case for each message.

mod messages;
mod page;
