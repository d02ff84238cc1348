//! What a law makes a case from.

use super::params::params;
use super::series::{any_length, short_length};
use crate::catalogue::entry::Entry;
use crate::value::Value;
use fastrand::Rng;

/// What a law makes a case from.
pub struct Draw {
    /// The indicator.
    pub entry: &'static Entry,
    /// Which case of its law it is.
    pub place: usize,
    /// Parameters that a careless kernel forgets; none for a case of any parameters.
    pub corner: Option<Vec<Value>>,
    /// What everything else of the case follows from.
    pub seed: u64,
}

impl Draw {
    /// A generator of the case's own.
    pub fn rng(&self) -> Rng {
        Rng::with_seed(self.seed)
    }

    /// A number of values for a series: few where it is the parameters that matter.
    pub fn length(&self, rng: &mut Rng) -> usize {
        match self.corner {
            Some(_) => short_length(rng),
            None => any_length(rng),
        }
    }

    /// A value for each parameter.
    pub fn params(&self, rng: &mut Rng) -> Vec<Value> {
        match &self.corner {
            Some(corner) => corner.clone(),
            None => params(self.entry, rng),
        }
    }
}
