//! Which parameter sets a sweep runs over.

use indicator_runtime::{Axis, Domain, Entry, Value};

/// First and last period of a sweep.
pub const SWEEP_PERIODS: (usize, usize) = (2, 241);

/// The first count among the parameters over [`SWEEP_PERIODS`], every other parameter at its
/// default; `None` for an indicator without a count.
#[must_use]
pub fn sweep_axes(entry: &Entry) -> Option<Vec<Axis<Value>>> {
    let swept = entry
        .params
        .iter()
        .position(|param| matches!(param.domain, Domain::Usize { .. }))?;
    let mut axes: Vec<Axis<Value>> = entry
        .params
        .iter()
        .map(|param| Axis::List(vec![param.default()]))
        .collect();
    let (first, last) = SWEEP_PERIODS;
    axes[swept] = Axis::Range {
        start: Value::Usize(first),
        end: Value::Usize(last),
        step: Value::Usize(1),
    };
    Some(axes)
}
