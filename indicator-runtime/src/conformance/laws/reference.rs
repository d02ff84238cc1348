//! What an author says that an indicator must give.

use super::expected::Expected;
use crate::conformance::case::Case;
use crate::conformance::series::Series;

/// A slow and obvious computation of an indicator.
pub enum Reference {
    /// In plain numbers.
    Plain(Box<dyn Fn(&Case) -> Series + Send + Sync>),
    /// One that says how close is close enough.
    Close(Box<dyn Fn(&Case) -> Expected + Send + Sync>),
}

impl Reference {
    /// What must come out, and how close it must come.
    pub(super) fn expected(&self, case: &Case) -> Expected {
        match self {
            Self::Plain(formula) => Expected::plain(case, formula),
            Self::Close(formula) => formula(case),
        }
    }

    /// What must come out.
    pub(super) fn outputs(&self, case: &Case) -> Series {
        match self {
            Self::Plain(formula) => formula(case),
            Self::Close(formula) => formula(case).outputs,
        }
    }
}
