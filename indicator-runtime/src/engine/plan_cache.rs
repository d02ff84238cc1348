//! Bound indicators that are used again.
//!
//! On a short series, binding parameters (computing weights, making states) takes longer than the
//! computation. A program calls the same few indicators with the same parameters again and again, so
//! each thread keeps those that it used last.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::Value;
use crate::error::ErrorKind;
use crate::kernel::compute::Plan;
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::VecDeque;

/// The most plans that a thread keeps, and the longest warm-up of one, so that no large state is held.
const KEPT: usize = 8;
const LONGEST: usize = 1024;

struct Spare {
    entry: &'static Entry,
    values: SmallVec<[Value; 4]>,
    plan: Box<dyn Plan>,
}

thread_local! {
    /// The one that was used last stands at the end. Each is in a box, since they change places at every
    /// call.
    static SPARE: RefCell<VecDeque<Box<Spare>>> = const { RefCell::new(VecDeque::new()) };
}

/// Hands a plan that is at its beginning to `work`, and keeps it for the next call unless `work` fails
/// or panics.
///
/// # Errors
/// Those of the states' constructors and of `work`.
pub(crate) fn with_plan<T>(
    entry: &'static Entry,
    values: &[Value],
    work: impl FnOnce(&mut dyn Plan) -> Result<T, ErrorKind>,
) -> Result<T, ErrorKind> {
    let mut spare = match take(entry, values) {
        Some(spare) => spare,
        None => Box::new(Spare {
            entry,
            values: values.into(),
            plan: (entry.bind)(values)?,
        }),
    };
    let result = work(&mut *spare.plan);
    if result.is_ok() && (entry.warmup)(values) <= LONGEST {
        // Now and not when it is used again, as a state may hold what the rows of a sweep had in common.
        spare.plan.reset();
        keep(spare);
    }
    result
}

/// Drops what this thread keeps, so that what comes next begins with plans of its own.
#[cfg(feature = "conformance")]
pub(crate) fn forget() {
    let _forgotten = SPARE.try_with(RefCell::take);
}

fn take(entry: &'static Entry, values: &[Value]) -> Option<Box<Spare>> {
    let search = |spares: &RefCell<VecDeque<Box<Spare>>>| {
        let mut spares = spares.borrow_mut();
        let place = spares
            .iter()
            .rposition(|spare| std::ptr::eq(spare.entry, entry) && same(&spare.values, values))?;
        spares.remove(place)
    };
    SPARE.try_with(search).ok().flatten()
}

/// Whether the values are the same to the bit, as 0 and −0 are not.
fn same(left: &[Value], right: &[Value]) -> bool {
    left.len() == right.len()
        && left.iter().zip(right).all(|pair| match pair {
            (Value::F64(left), Value::F64(right)) => left.to_bits() == right.to_bits(),
            (left, right) => left == right,
        })
}

fn keep(spare: Box<Spare>) {
    // A thread that is ending has no spare plans any more. One that has to go is dropped outside, as
    // an author's state may do anything.
    let _evicted = SPARE.try_with(|spares| {
        let mut spares = spares.borrow_mut();
        let evicted = (spares.len() >= KEPT).then(|| spares.pop_front());
        spares.push_back(spare);
        evicted
    });
}
