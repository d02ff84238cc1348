//! A checked axis: how many values it has, and what each is.

use super::axis::Axis;
use crate::catalogue::param::Param;
use crate::error::ErrorKind;
use crate::memory::list::list;
use crate::value::Value;

/// Which steps a range may have.
pub(crate) const STEP: &str = "a step of 0 or more; start > end counts down";

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
        decimal: Option<Decimal>,
        count: usize,
    },
    List(Vec<Value>),
}

/// A range whose start and step are decimal numbers of few digits, as people write them: in whole numbers of the last
/// digit's unit. So each value is the `f64` that its decimal number means: the third of (0.1, 0.9, 0.1) is 0.3, where
/// steps of 0.1 would come to 0.30000000000000004, for which a call with 0.3 gives other bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal {
    start: f64,
    step: f64,
    /// How many units are 1: a power of ten.
    per_one: f64,
}

/// From here on, not every whole number is an `f64`.
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Decimal {
    /// The digits after the point that are tried: one more, and numbers of 1 and more have no exact units.
    const DIGITS: i32 = 15;

    fn of(start: f64, step: f64, count: usize) -> Option<Self> {
        let per_one = (0..=Self::DIGITS).map(|digits| 10_f64.powi(digits));
        let in_units = per_one.map(|per_one| Self {
            start: (start * per_one).round(),
            step: (step * per_one).round(),
            per_one,
        });
        in_units
            .take_while(|units| units.start.abs() + units.step.abs() * (count as f64) < WHOLE)
            // A quotient is rounded to the nearest `f64`, as a decimal number is that is read.
            .find(|units| {
                units.start / units.per_one == start && units.step / units.per_one == step
            })
    }

    fn get(self, index: usize) -> f64 {
        (self.start + self.step * index as f64) / self.per_one
    }
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
                    return Err(invalid(param, axis, STEP));
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
                let step = if start > end { -step } else { step };
                // `as` saturates, which the grid then refuses as too large.
                let count = ((steps + CLOSE).floor() as usize).saturating_add(1);
                Self::F64 {
                    start,
                    end,
                    step,
                    decimal: Decimal::of(start, step, count),
                    count,
                }
            }
            Axis::Range { start, end, step } => {
                return Err(mistaken(param, axis, [start, end, step]));
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
                start,
                end,
                step,
                decimal,
                ..
            } => {
                let value = match decimal {
                    Some(decimal) => decimal.get(index),
                    None => start + step * index as f64,
                };
                let reaches_end = (value - end).abs() <= CLOSE * step.abs();
                Value::F64(if reaches_end { end } else { value })
            }
            Self::List(ref values) => values[index],
        }
    }
}

/// What is wrong with a range whose numbers are not all of the parameter's type.
#[cold]
fn mistaken(param: &Param, axis: &Axis<Value>, numbers: [Value; 3]) -> ErrorKind {
    let [start, end, _] = numbers;
    if !param.domain.is_number() {
        return invalid(param, axis, "a list of values: only numbers have ranges");
    }
    if let Some(number) = numbers
        .into_iter()
        .find(|number| !param.is_of_its_kind(*number))
    {
        return param.of_another_type(number);
    }
    let ends = [start, end].map(|end| param.check(end));
    ends.into_iter()
        .find_map(Result::err)
        .unwrap_or_else(|| invalid(param, axis, STEP))
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
        allowed: allowed.to_owned(),
    }
}
