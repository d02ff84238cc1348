//! Random parameters, made from what the catalogue says of each.

use crate::catalogue::bound::Bound;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, Param};
use crate::catalogue::requirement::Requirement;
use crate::kernel::PIECE;
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
fn any(param: &Param, rng: &mut Rng) -> Value {
    match param.domain {
        Domain::Usize { min, max, .. } => {
            // Mostly short, and sometimes longer than the walk's pieces.
            let (low, high) = match rng.usize(0..20) {
                0 => (2 * PIECE, 3 * PIECE),
                _ => (1, 70),
            };
            let low = low.clamp(min, max);
            Value::Usize(rng.usize(low..=high.clamp(low, max)))
        }
        Domain::I64 { min, max, .. } => {
            let low = (-70).clamp(min, max);
            Value::I64(rng.i64(low..=70.clamp(low, max)))
        }
        Domain::F64 { lower, upper, .. } => {
            let (low, high) = real_range(lower, upper);
            Value::F64(low + (high - low) * rng.f64())
        }
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

/// Ten units of a real range: all of it if it is as narrow as that.
fn real_range(lower: Bound, upper: Bound) -> (f64, f64) {
    // Values stay a little away from a bound that is not allowed itself.
    let low = match lower {
        Bound::Open => None,
        Bound::Inclusive(low) => Some(low),
        Bound::Exclusive(low) => Some(low + 0.01),
    };
    let high = match upper {
        Bound::Open => None,
        Bound::Inclusive(high) => Some(high),
        Bound::Exclusive(high) => Some(high - 0.01),
    };
    match (low, high) {
        (None, None) => (-5.0, 5.0),
        (Some(low), None) => (low, low + 10.0),
        (None, Some(high)) => (high - 10.0, high),
        (Some(low), Some(high)) => (low, high.min(low + 10.0).max(low)),
    }
}
