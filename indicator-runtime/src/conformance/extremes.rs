//! Parameters at the very ends of their ranges: none that a state is made from, or that a series is long enough for.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, MAX_COUNT, Param};
use crate::value::Value;
use fastrand::Rng;

/// How many sets are made at most.
const MOST: usize = 512;

/// Sets of the least and the greatest values that each parameter allows, and of its default: all of them if there are few,
/// whether allowed together or not.
pub fn extremes(entry: &'static Entry, rng: &mut Rng) -> Vec<Vec<Value>> {
    let lists: Vec<Vec<Value>> = entry.params.iter().map(of_one).collect();
    let count = lists
        .iter()
        .fold(1, |count: usize, list| count.saturating_mul(list.len()));
    let set = |place: usize| {
        let mut rest = if count > MOST {
            rng.usize(0..count)
        } else {
            place
        };
        let one = |list: &Vec<Value>| {
            let value = list[rest % list.len()];
            rest /= list.len();
            value
        };
        lists.iter().map(one).collect()
    };
    (0..count.min(MOST)).map(set).collect()
}

fn of_one(param: &Param) -> Vec<Value> {
    let ends = match param.domain {
        Domain::Usize { min, max, .. } => {
            vec![Value::Usize(min), Value::Usize(max.min(MAX_COUNT))]
        }
        Domain::I64 { min, max, .. } => vec![Value::I64(min), Value::I64(max)],
        Domain::F64 { lower, upper, .. } => {
            vec![Value::F64(lower.least()), Value::F64(upper.greatest())]
        }
        Domain::Bool { default } => vec![Value::Bool(!default)],
        Domain::Choice { names, .. } => names.iter().copied().map(Value::Choice).collect(),
    };
    let mut values = vec![param.default()];
    values.extend(ends.into_iter().filter(|end| *end != param.default()));
    values
}
