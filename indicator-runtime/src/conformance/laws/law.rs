//! The type of a law: what it says, the cases that it is tried on, and how it is checked.

use crate::catalogue::entry::Entry;
use crate::conformance::case::Case;
use crate::conformance::corners::corners;
use crate::conformance::draw::Draw;
use crate::value::Value;
use fastrand::Rng;

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
    /// How many cases of any parameters are tried.
    pub cases: usize,
    /// How many more are tried at most, whose parameters are those that a careless kernel forgets.
    pub corners: usize,
    /// Makes a random case.
    pub draw: fn(&Draw) -> Case,
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

impl Law {
    /// Parameters that a careless kernel forgets, in any order: as many as this law is tried on.
    pub fn corners_of(&self, entry: &'static Entry, seed: u64) -> Vec<Vec<Value>> {
        if self.corners == 0 {
            return Vec::new();
        }
        let mut rng = Rng::with_seed(seed);
        let mut corners = corners(entry, &mut rng);
        rng.shuffle(&mut corners);
        corners.truncate(self.corners);
        corners
    }
}
