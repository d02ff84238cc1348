//! The laws that every indicator keeps, checked on the whole catalogue: a new indicator is tested
//! without a line here.

mod causality;
mod forms;
mod infinities;
mod missing;
mod one_answer;
mod ordinary;
mod scaling;
#[path = "../support/mod.rs"]
mod support;
