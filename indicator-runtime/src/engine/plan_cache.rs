//! A cache of bound plans, one for each thread.
//!
//! On a short series, binding parameters (computing weights, making states) takes longer than the
//! computation. A program calls the same few indicators with the same parameters again and again, so
//! each thread keeps the plans that it used last.

use super::binding::bind_watched;
use super::cancel::Watch;
use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;
use crate::kernel::plan::Plan;
use crate::value::Value;
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::VecDeque;

/// The most plans that a thread keeps, and the longest warm-up of one, so that no large state is held.
const KEPT: usize = 8;
const LONGEST: usize = 1024;

/// A plan at its beginning, with what it was bound from.
pub(crate) struct BoundPlan {
    entry: &'static Entry,
    values: SmallVec<[Value; 4]>,
    pub plan: Box<dyn Plan>,
}

thread_local! {
    /// The plan that was used last stands at the end. Each is in a box, since they change places at every
    /// call.
    static PLANS: RefCell<VecDeque<Box<BoundPlan>>> = const { RefCell::new(VecDeque::new()) };
}

/// A plan that is kept, or else a new one.
///
/// # Errors
/// Those of [`bind_watched`].
pub(crate) fn take(
    entry: &'static Entry,
    values: &[Value],
    warmup: usize,
    watch: &dyn Watch,
) -> Result<Box<BoundPlan>, ErrorKind> {
    match find(entry, values) {
        Some(bound) => Ok(bound),
        None => Ok(Box::new(BoundPlan {
            entry,
            values: values.into(),
            plan: bind_watched(entry.bind, values, warmup, watch)?,
        })),
    }
}

/// Keeps a plan for the next call with the same parameters, unless its warm-up is so long that its states
/// may be large.
pub(crate) fn keep(mut bound: Box<BoundPlan>, warmup: usize) {
    if warmup > LONGEST {
        return;
    }
    bound.plan.reset();
    // A thread that is ending keeps no plans any more. One that has to go is dropped outside, as an author's
    // state may do anything.
    let _evicted = PLANS.try_with(|plans| {
        let mut plans = plans.borrow_mut();
        let evicted = (plans.len() >= KEPT).then(|| plans.pop_front());
        plans.push_back(bound);
        evicted
    });
}

/// Drops the plans that this thread keeps, so that the next computation binds its own.
#[cfg(feature = "conformance")]
pub(crate) fn clear() {
    let _dropped = PLANS.try_with(RefCell::take);
}

fn find(entry: &'static Entry, values: &[Value]) -> Option<Box<BoundPlan>> {
    let search = |plans: &RefCell<VecDeque<Box<BoundPlan>>>| {
        let mut plans = plans.borrow_mut();
        let place = plans
            .iter()
            .rposition(|plan| std::ptr::eq(plan.entry, entry) && same(&plan.values, values))?;
        plans.remove(place)
    };
    PLANS.try_with(search).ok().flatten()
}

/// Whether the values are the same to the bit, as 0 and −0 are not.
fn same(left: &[Value], right: &[Value]) -> bool {
    left.len() == right.len()
        && left.iter().zip(right).all(|pair| match pair {
            (Value::F64(left), Value::F64(right)) => left.to_bits() == right.to_bits(),
            (left, right) => left == right,
        })
}
