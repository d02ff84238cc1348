//! Which values a parameter allows.

use crate::catalogue::bound::between;
use crate::catalogue::param::{Domain, MAX_COUNT, Param};
use crate::error::ErrorKind;
use crate::value::Value;
use std::fmt;

impl Param {
    /// What is allowed, in words, for messages and documentation.
    #[must_use]
    pub fn allowed(&self) -> String {
        match self.domain {
            Domain::Usize { min, max, .. } if max >= MAX_COUNT => format!("{min} or more"),
            Domain::Usize { min, max, .. } => format!("{min} to {max}"),
            Domain::I64 {
                min: i64::MIN,
                max: i64::MAX,
                ..
            } => "a 64-bit integer".into(),
            Domain::I64 {
                min, max: i64::MAX, ..
            } => format!("{min} or more"),
            Domain::I64 {
                min: i64::MIN, max, ..
            } => format!("{max} or less"),
            Domain::I64 { min, max, .. } => format!("{min} to {max}"),
            Domain::F64 { lower, upper, .. } => between(lower, upper),
            Domain::Bool { .. } => "true or false".into(),
            Domain::Choice { names, .. } => names.join(", "),
        }
    }

    /// Checks type and range.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidParam`] with the value and what is allowed.
    #[inline]
    pub fn check(&self, value: Value) -> Result<(), ErrorKind> {
        let fine = match (self.domain, value) {
            (Domain::Usize { min, max, .. }, Value::Usize(v)) => {
                (min..=max.min(MAX_COUNT)).contains(&v)
            }
            (Domain::I64 { min, max, .. }, Value::I64(v)) => (min..=max).contains(&v),
            (Domain::F64 { lower, upper, .. }, Value::F64(v)) => {
                (lower.least()..=upper.greatest()).contains(&v)
            }
            (Domain::Bool { .. }, Value::Bool(_)) => true,
            (Domain::Choice { names, .. }, Value::Choice(v)) => names.contains(&v),
            _ => false,
        };
        if fine {
            Ok(())
        } else if self.is_of_its_kind(value) {
            Err(self.invalid(value))
        } else {
            Err(self.of_another_type(value))
        }
    }

    /// Whether a value is a number where the parameter is one, and a whole number, a switch or a name where it is that.
    pub(crate) fn is_of_its_kind(&self, value: Value) -> bool {
        match value {
            Value::Usize(_) | Value::I64(_) => self.domain.is_number(),
            Value::F64(_) => matches!(self.domain, Domain::F64 { .. }),
            Value::Bool(_) => matches!(self.domain, Domain::Bool { .. }),
            Value::Choice(_) => matches!(self.domain, Domain::Choice { .. }),
        }
    }

    /// The error that says of which type values are.
    #[cold]
    pub(crate) fn of_another_type(&self, value: Value) -> ErrorKind {
        let allowed = self.allowed();
        let kind = match self.domain {
            Domain::Usize { .. } | Domain::I64 { .. } => "a whole number",
            Domain::F64 { .. } => "a number",
            Domain::Bool { .. } => "a switch",
            Domain::Choice { .. } => "a name",
        };
        ErrorKind::InvalidParam {
            name: self.name,
            value: value.to_string(),
            data_length: None,
            left_out: 0,
            // Where anything goes, it is the type that is said already.
            allowed: if allowed.starts_with("a ") {
                allowed
            } else {
                format!("{kind}: {allowed}")
            },
        }
    }

    /// The error that says that `value` is not allowed.
    #[cold]
    pub fn invalid(&self, value: impl fmt::Display) -> ErrorKind {
        let value = value.to_string();
        let mut allowed = self.allowed();
        if let Domain::Usize { min, max, .. } = self.domain
            && value
                .parse::<u128>()
                .is_ok_and(|value| value > MAX_COUNT as u128)
        {
            allowed = format!("{min} to {}", max.min(MAX_COUNT));
        }
        ErrorKind::InvalidParam {
            name: self.name,
            value,
            data_length: None,
            left_out: 0,
            allowed,
        }
    }
}
