//! Random parameters, made from what the catalogue says of each.

use super::counts::{any_count, any_number};
use super::reals::Reals;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, Param};
use crate::catalogue::requirement::Requirement;
use crate::value::Value;
use fastrand::Rng;

/// Sets that are drawn before one is given up that must meet a requirement, or must not.
const TRIES: usize = 1000;

/// Parameter sets within their ranges that meet what is required; every third is the defaults.
pub fn params(entry: &'static Entry, rng: &mut Rng) -> Vec<Value> {
    if rng.usize(0..3) == 0 {
        return entry.defaults();
    }
    drawn(entry, rng, |values| entry.unmet(values).is_none()).unwrap_or_else(|| entry.defaults())
}

/// Parameters within their ranges that do not meet `requirement`, if any are found.
pub fn unmet(
    entry: &'static Entry,
    requirement: &Requirement,
    rng: &mut Rng,
) -> Option<Vec<Value>> {
    let is_first = |values: &[Value]| {
        let unmet = entry.unmet(values);
        unmet.is_some_and(|unmet| {
            unmet.reason.is_none() && std::ptr::eq(unmet.requirement, requirement)
        })
    };
    drawn(entry, rng, is_first)
}

/// Parameters within their ranges, drawn until they are as wanted.
fn drawn(
    entry: &'static Entry,
    rng: &mut Rng,
    wanted: impl Fn(&[Value]) -> bool,
) -> Option<Vec<Value>> {
    let mut set = || -> Vec<Value> { entry.params.iter().map(|param| any(param, rng)).collect() };
    (0..TRIES).map(|_| set()).find(|values| wanted(values))
}

/// A value that a parameter allows.
pub fn any(param: &Param, rng: &mut Rng) -> Value {
    match param.domain {
        Domain::Usize { default, min, max } => Value::Usize(any_count(default, min, max, rng)),
        Domain::I64 { min, max, .. } => Value::I64(any_number(min, max, rng)),
        Domain::F64 {
            default,
            lower,
            upper,
        } => Value::F64(Reals::new(default, lower, upper).any(rng)),
        Domain::Bool { .. } => Value::Bool(rng.bool()),
        Domain::Choice { names, .. } => Value::Choice(names[rng.usize(0..names.len())]),
    }
}

/// Any values of the parameters' types, whether allowed or not, extremes above all. No count is
/// enormous: a stream may have to fill the memory that it asks for.
pub fn wild(entry: &'static Entry, rng: &mut Rng) -> Vec<Value> {
    let mut wild = |param: &Param| match param.domain {
        Domain::Usize { .. } => Value::Usize(rng.usize(0..40)),
        Domain::I64 { .. } => Value::I64(match rng.usize(0..4) {
            0 => i64::MIN,
            1 => i64::MAX,
            _ => rng.i64(..) >> rng.u32(0..64),
        }),
        Domain::F64 { .. } => Value::F64(wild_number(rng)),
        Domain::Bool { .. } | Domain::Choice { .. } => any(param, rng),
    };
    entry.params.iter().map(&mut wild).collect()
}

/// Any number at all, extremes above all.
pub fn wild_number(rng: &mut Rng) -> f64 {
    const EXTREMES: [f64; 9] = [
        0.0,
        -0.0,
        5e-324,
        f64::MIN_POSITIVE,
        1.0,
        f64::MAX,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];
    match EXTREMES.get(rng.usize(0..2 * EXTREMES.len())) {
        Some(extreme) => *extreme,
        None => f64::from_bits(rng.u64(..)),
    }
}
