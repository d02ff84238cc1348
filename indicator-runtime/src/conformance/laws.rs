//! The laws, a file each: [`every`] is the order in which they are checked, the most telling first.

mod causality;
mod complete;
mod cuttings;
mod finite;
mod formula;
mod infinities;
mod kernels;
mod missing;
mod refusals;
mod scaling;
mod states;
mod streams;
mod sweeps;
mod warmup;

use super::case::Case;
use crate::catalogue::entry::Entry;

pub use finite::law as finite;
pub use formula::{Expected, law as formula};
pub use scaling::law as scaling;

/// Whether a case keeps a law, or how it breaks it.
pub type Check = Box<dyn Fn(&Case) -> Result<(), String> + Send + Sync>;

/// Something that must hold for every case.
pub struct Law {
    /// A name to call it by.
    pub name: &'static str,
    /// What must hold.
    pub says: &'static str,
    /// What usually breaks it, for an indicator of this kind.
    pub causes: fn(&Entry) -> &'static [&'static str],
    /// How many random cases are tried.
    pub cases: usize,
    /// Makes a random case.
    pub draw: fn(&'static Entry, u64) -> Case,
    /// The one indicator that it is about, or all.
    pub of: Option<&'static str>,
    /// Puts into a case what the law is about.
    pub prepare: fn(&mut Case),
    /// Whether it is the case that shows what is wrong; otherwise the check says all.
    pub is_shown: bool,
    /// What a case that has it keeps while it is made smaller.
    pub premise: fn(&Case) -> bool,
    /// Whether a case keeps the law.
    pub check: Check,
}

/// The laws that every indicator keeps.
pub fn every() -> Vec<Law> {
    vec![
        refusals::law(),
        complete::law(),
        kernels::law(),
        causality::law(),
        cuttings::law(),
        missing::law(),
        streams::law(),
        sweeps::law(),
        warmup::law(),
        infinities::law(),
        states::law(),
    ]
}
