//! Random parameters, made from what the catalogue says of each.

use indicator_runtime::{Bound, Domain, Entry, Param, Value};
use proptest::prelude::*;

/// Parameter sets of an indicator; every third is the defaults.
pub fn params(entry: &'static Entry) -> BoxedStrategy<Vec<Value>> {
    let random: Vec<_> = entry.params.iter().map(param).collect();
    prop_oneof![1 => Just(entry.defaults()), 2 => random].boxed()
}

/// Values of one parameter.
pub fn param(param: &'static Param) -> BoxedStrategy<Value> {
    match param.domain {
        Domain::Usize { min, max, .. } => {
            let range = |low: usize, high: usize| {
                let low = low.clamp(min, max);
                (low..=high.clamp(low, max)).prop_map(Value::Usize)
            };
            // Short ones, and ones that are longer than the walk's piece of 1024 values.
            prop_oneof![20 => range(1, 70), 1 => range(1000, 1500)].boxed()
        }
        Domain::I64 { min, max, .. } => {
            let low = (-70).clamp(min, max);
            (low..=70.clamp(low, max)).prop_map(Value::I64).boxed()
        }
        Domain::F64 { lower, upper, .. } => {
            let (low, high) = real_range(lower, upper);
            (low..=high).prop_map(Value::F64).boxed()
        }
        Domain::Bool { .. } => any::<bool>().prop_map(Value::Bool).boxed(),
        Domain::Choice { names, .. } => prop::sample::select(names).prop_map(Value::Choice).boxed(),
    }
}

/// Ten units of a real range: all of it if it is as narrow as that.
fn real_range(lower: Bound, upper: Bound) -> (f64, f64) {
    // A bound that is not allowed itself is kept away from by a little.
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
