//! The values that a sweep gives to one parameter.

use crate::catalogue::param::{Param, ParamType};
use crate::error::ErrorKind;
use crate::memory::list::list;
use crate::value::Value;

/// The values that a sweep gives to one parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Axis<T> {
    /// From `start` to `end`, which is included, in steps of `step`. A step of 0 means `start`
    /// alone; `start > end` counts down.
    Range {
        /// First value.
        start: T,
        /// Last value, if a step lands on it.
        end: T,
        /// Distance between values, never negative.
        step: T,
    },
    /// These values in this order.
    List(Vec<T>),
}

impl<T> From<(T, T, T)> for Axis<T> {
    fn from((start, end, step): (T, T, T)) -> Self {
        Self::Range { start, end, step }
    }
}

impl<T> From<Vec<T>> for Axis<T> {
    fn from(values: Vec<T>) -> Self {
        Self::List(values)
    }
}

impl<T: Clone, const N: usize> From<[T; N]> for Axis<T> {
    fn from(values: [T; N]) -> Self {
        Self::List(values.to_vec())
    }
}

impl<T: ParamType> From<T> for Axis<T> {
    fn from(value: T) -> Self {
        Self::List(vec![value])
    }
}

impl From<Value> for Axis<Value> {
    fn from(value: Value) -> Self {
        Self::List(vec![value])
    }
}

impl<T: ParamType> Axis<T> {
    /// The axis without its type.
    ///
    /// # Errors
    /// A list of more values than there is memory for a copy of.
    pub fn to_values(&self) -> Result<Axis<Value>, ErrorKind> {
        self.map(|value| value.into_value())
    }
}

impl<T: Clone> Axis<T> {
    /// The axis of what `each` makes of its values.
    ///
    /// # Errors
    /// A list of more values than there is memory for a copy of.
    pub(crate) fn map<U>(&self, each: impl Fn(T) -> U) -> Result<Axis<U>, ErrorKind> {
        Ok(match self {
            Self::Range { start, end, step } => Axis::Range {
                start: each(start.clone()),
                end: each(end.clone()),
                step: each(step.clone()),
            },
            Self::List(values) => Axis::List(list(values.iter().cloned().map(each))?),
        })
    }
}

/// The axis that holds a parameter at its default.
#[must_use]
pub fn default_axis<T>(param: &Param, from_value: fn(Value) -> Option<T>) -> Axis<T> {
    Axis::List(from_value(param.default()).into_iter().collect())
}
