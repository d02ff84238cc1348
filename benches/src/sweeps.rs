//! Which parameter sets a sweep runs over.

use crate::sizes::SWEEP_PERIODS;
use indicator_runtime::{Axis, Domain, Entry, Value};

/// The first parameter that may be any of [`SWEEP_PERIODS`] over these, every other one at its default; `None` for an
/// indicator without one.
#[must_use]
pub fn sweep_axes(entry: &Entry) -> Option<Vec<Axis<Value>>> {
    let (first, last) = SWEEP_PERIODS;
    let swept = entry.params.iter().position(|param| match param.domain {
        Domain::Usize { min, max, .. } => min <= first && last <= max,
        _ => false,
    })?;
    let mut axes: Vec<Axis<Value>> = entry
        .params
        .iter()
        .map(|param| Axis::List(vec![param.default()]))
        .collect();
    axes[swept] = Axis::Range {
        start: Value::Usize(first),
        end: Value::Usize(last),
        step: Value::Usize(1),
    };
    Some(axes)
}
