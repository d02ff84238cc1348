//! The values that a sweep gives to one parameter.

use crate::catalogue::param::{Param, ParamType, Value};
use crate::error::ErrorKind;
use crate::memory::list::list;

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

impl<T: Copy> Axis<T> {
    /// The axis of what `each` makes of its values.
    ///
    /// # Errors
    /// A list of more values than there is memory for a copy of.
    pub(crate) fn map<U>(&self, each: impl Fn(T) -> U) -> Result<Axis<U>, ErrorKind> {
        Ok(match *self {
            Self::Range { start, end, step } => Axis::Range {
                start: each(start),
                end: each(end),
                step: each(step),
            },
            Self::List(ref values) => Axis::List(list(values.iter().map(|value| each(*value)))?),
        })
    }
}

/// A range includes its end if a value comes as close to it as this part of a step.
const CLOSE: f64 = 1e-9;

/// A checked axis, as the number of its values and a way to compute each, so that a grid of any size
/// takes no memory.
#[derive(Clone, Debug)]
pub(crate) enum Steps {
    Usize {
        start: usize,
        step: usize,
        down: bool,
        count: usize,
    },
    I64 {
        start: i64,
        step: i64,
        down: bool,
        count: usize,
    },
    F64 {
        start: f64,
        end: f64,
        step: f64,
        count: usize,
    },
    List(Vec<Value>),
}

impl Steps {
    pub fn new(param: &Param, axis: &Axis<Value>) -> Result<Self, ErrorKind> {
        let steps = match *axis {
            Axis::List(ref values) if values.is_empty() => {
                return Err(invalid(param, axis, "at least one value"));
            }
            Axis::List(ref values) => Self::List(list(values.iter().copied())?),
            Axis::Range {
                start: Value::Usize(start),
                end: Value::Usize(end),
                step: Value::Usize(step),
            } => Self::Usize {
                start,
                step,
                down: start > end,
                count: start
                    .abs_diff(end)
                    .checked_div(step)
                    .unwrap_or(0)
                    .saturating_add(1),
            },
            Axis::Range {
                start: Value::I64(start),
                end: Value::I64(end),
                step: Value::I64(step),
            } => {
                let Ok(width) = u64::try_from(step) else {
                    return Err(invalid(param, axis, "a step of 0 or more"));
                };
                let steps = start.abs_diff(end).checked_div(width).unwrap_or(0);
                Self::I64 {
                    start,
                    step,
                    down: start > end,
                    count: usize::try_from(steps)
                        .unwrap_or(usize::MAX)
                        .saturating_add(1),
                }
            }
            Axis::Range {
                start: Value::F64(start),
                end: Value::F64(end),
                step: Value::F64(step),
            } => {
                if ![start, end, step].into_iter().all(f64::is_finite) || step < 0.0 {
                    return Err(invalid(
                        param,
                        axis,
                        "finite numbers and a step of 0 or more",
                    ));
                }
                let steps = if step == 0.0 {
                    0.0
                } else {
                    (end - start).abs() / step
                };
                Self::F64 {
                    start,
                    end,
                    step: if start > end { -step } else { step },
                    // `as` saturates, which the grid then refuses as too large.
                    count: ((steps + CLOSE).floor() as usize).saturating_add(1),
                }
            }
            Axis::Range { .. } => {
                return Err(invalid(param, axis, "a list of values"));
            }
        };
        steps.check(param)?;
        Ok(steps)
    }

    /// A range stays within bounds if its ends do; a list is checked whole.
    fn check(&self, param: &Param) -> Result<(), ErrorKind> {
        match self {
            Self::List(values) => values.iter().try_for_each(|value| param.check(*value)),
            steps => {
                param.check(steps.get(0))?;
                param.check(steps.get(steps.count() - 1))
            }
        }
    }

    pub fn count(&self) -> usize {
        match self {
            Self::Usize { count, .. } | Self::I64 { count, .. } | Self::F64 { count, .. } => *count,
            Self::List(values) => values.len(),
        }
    }

    pub fn get(&self, index: usize) -> Value {
        match *self {
            Self::Usize {
                start, step, down, ..
            } => {
                let distance = step.saturating_mul(index);
                Value::Usize(if down {
                    start.saturating_sub(distance)
                } else {
                    start.saturating_add(distance)
                })
            }
            Self::I64 {
                start, step, down, ..
            } => {
                let distance = step.saturating_mul(i64::try_from(index).unwrap_or(i64::MAX));
                Value::I64(if down {
                    start.saturating_sub(distance)
                } else {
                    start.saturating_add(distance)
                })
            }
            Self::F64 {
                start, end, step, ..
            } => {
                let value = start + step * index as f64;
                let reaches_end = (value - end).abs() <= CLOSE * step.abs();
                Value::F64(if reaches_end { end } else { value })
            }
            Self::List(ref values) => values[index],
        }
    }
}

#[cold]
fn invalid(param: &Param, axis: &Axis<Value>, allowed: &'static str) -> ErrorKind {
    let range = match axis {
        Axis::Range { start, end, step } => format!("({start}, {end}, {step})"),
        Axis::List(values) => format!("a list of {} values", values.len()),
    };
    ErrorKind::InvalidRange {
        name: param.name,
        range,
        allowed,
    }
}

/// The axis that holds a parameter at its default.
#[must_use]
pub fn default_axis<T: ParamType>(param: &Param) -> Axis<T> {
    Axis::List(T::from_value(param.default()).into_iter().collect())
}
