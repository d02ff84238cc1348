//! The type of a law: what it says, the cases that it is tried on, and how it is checked.

use crate::catalogue::entry::Entry;
use crate::conformance::case::Case;

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
