//! The warm-up of an indicator with given parameters.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::MAX_COUNT;
use crate::engine::panics::caught;
use crate::error::ErrorKind;
use crate::value::Value;

/// No series is as long: a warm-up beyond it comes of arithmetic that went wrong.
const MOST: usize = MAX_COUNT << 8;

impl Entry {
    /// Index of the first output, counted from the start of a run.
    ///
    /// `values` are those that [`Entry::check`] has found good.
    ///
    /// # Errors
    /// [`ErrorKind::NoWarmup`] where the author's expression gives none for these parameters.
    #[inline]
    pub fn warmup(&self, values: &[Value]) -> Result<usize, ErrorKind> {
        match caught(|| Ok((self.warmup)(values))) {
            Ok(warmup) if warmup <= MOST => Ok(warmup),
            Ok(warmup) => Err(self.no_warmup(values, format!("it would be {warmup} values"))),
            Err(ErrorKind::Panicked(reason)) => Err(self.no_warmup(values, reason)),
            Err(kind) => Err(self.no_warmup(values, kind.to_string())),
        }
    }

    #[cold]
    fn no_warmup(&self, values: &[Value], reason: String) -> ErrorKind {
        let names = self.params.iter().map(|param| param.name);
        let values: Vec<String> = names
            .zip(values)
            .map(|(name, value)| format!("{name} = {value}"))
            .collect();
        ErrorKind::NoWarmup {
            values: values.join(", "),
            reason,
        }
    }
}
