//! Values of a parameter that tell whether a kernel is right for all that its range allows.

use super::counts::{telling_counts, telling_numbers};
use super::reals::Reals;
use crate::catalogue::param::{Domain, Param};
use crate::value::Value;
use fastrand::Rng;

/// Values that a parameter allows: the ends of its range, 0, 1 and 2, its default and what is around it, and one of each
/// order of magnitude. Of a choice or a switch the default alone.
pub fn telling(param: &Param, rng: &mut Rng) -> Vec<Value> {
    let values: Vec<Value> = match param.domain {
        Domain::Usize { default, min, max } => {
            let counts = telling_counts(default, min, max, rng);
            counts.into_iter().map(Value::Usize).collect()
        }
        Domain::I64 { default, min, max } => {
            let numbers = telling_numbers(default, min, max, rng);
            numbers.into_iter().map(Value::I64).collect()
        }
        Domain::F64 {
            default,
            lower,
            upper,
        } => {
            let numbers = Reals::new(default, lower, upper).telling(rng);
            numbers.into_iter().map(Value::F64).collect()
        }
        Domain::Bool { .. } | Domain::Choice { .. } => vec![param.default()],
    };
    let mut telling = Vec::new();
    for value in values {
        if param.check(value).is_ok() && !telling.contains(&value) {
            telling.push(value);
        }
    }
    telling
}
