//! What parameters must meet together, evaluated: an author's expression may panic.

use crate::catalogue::entry::Entry;
use crate::catalogue::requirement::Requirement;
use crate::engine::panics::caught;
use crate::error::ErrorKind;
use crate::value::Value;

/// A requirement that parameters do not meet.
pub(crate) struct Unmet {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Why it cannot be computed for them, where that is so.
    pub reason: Option<String>,
}

impl Entry {
    /// Checks the number, types and ranges of parameter values, and what they must meet together.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParam`] for the first that is not allowed, [`ErrorKind::UnmetRequirement`] for the first
    /// requirement that they do not meet, [`ErrorKind::FailedRequirement`] where that cannot be computed for them.
    #[inline]
    pub fn check(&self, values: &[Value]) -> Result<(), ErrorKind> {
        if values.len() != self.params.len() {
            return Err(self.wrong_number("parameters", self.params.len(), values.len()));
        }
        self.params
            .iter()
            .zip(values)
            .try_for_each(|(param, value)| param.check(*value))?;
        match self.unmet(values) {
            None => Ok(()),
            Some(Unmet {
                requirement,
                reason,
            }) => Err(requirement.unmet(self.params, values, reason)),
        }
    }

    /// The first requirement that parameters do not meet, each of which is allowed.
    #[inline]
    pub(crate) fn unmet(&self, values: &[Value]) -> Option<Unmet> {
        self.requirements.iter().find_map(|requirement| {
            let reason = match caught(|| Ok((requirement.holds)(values))) {
                Ok(true) => return None,
                Ok(false) => None,
                Err(ErrorKind::Panicked(reason)) => Some(reason),
                Err(kind) => Some(kind.to_string()),
            };
            Some(Unmet {
                requirement,
                reason,
            })
        })
    }
}
