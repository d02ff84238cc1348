//! What the rows of a sweep have in common, made once.
//!
//! All rows go over the same series. What a building block makes of the series alone, whatever the
//! parameters of the row, it may keep here for the other rows.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Rows and values that are worth it at least, and at most: what is kept has to stay in the caches.
const ROWS: usize = 12;
const LENGTHS: RangeInclusive<usize> = 512..=1 << 14;
/// Values that are kept at most: a sweep's memory is its result and little more.
const MOST: usize = 1 << 20;

/// What a sweep keeps. It may outlive the sweep, and then still holds the inputs as they were.
#[derive(Debug)]
pub(crate) struct Common {
    inputs: Vec<Input>,
    /// Whether a building block has asked for it. Most sweeps have none that would.
    wanted: AtomicBool,
    values: OnceLock<Vec<Arc<[f64]>>>,
    kept: Mutex<Vec<(usize, Arc<dyn Any + Send + Sync>)>>,
    /// Values that there still is room for.
    left: AtomicUsize,
}

/// Where an input lies. Nothing else lies there as long as a kernel reads it.
#[derive(Debug)]
struct Input {
    address: usize,
    length: usize,
}

thread_local! {
    /// What the sweep keeps whose rows this thread computes.
    static CURRENT: RefCell<Option<Arc<Common>>> = const { RefCell::new(None) };
    /// Whether a kernel is at work on a row. What else runs on the thread meanwhile, as the caller's
    /// [`Watch`](crate::Watch), may write into the inputs.
    static AT_WORK: Cell<bool> = const { Cell::new(false) };
}

impl Common {
    /// For a sweep of so many rows over series without NaN, if it pays.
    pub fn new(inputs: &[&[f64]], rows: usize) -> Option<Arc<Self>> {
        let pays = rows >= ROWS && inputs.iter().all(|input| LENGTHS.contains(&input.len()));
        let inputs = inputs.iter().map(|input| Input {
            address: input.as_ptr().addr(),
            length: input.len(),
        });
        pays.then(|| {
            Arc::new(Self {
                inputs: inputs.collect(),
                wanted: AtomicBool::new(false),
                values: OnceLock::new(),
                kept: Mutex::default(),
                left: AtomicUsize::new(MOST),
            })
        })
    }

    /// Makes it the present one of this thread, which computes a row over the inputs as long as the result
    /// lives. They are copied if an earlier row would have liked to share something.
    pub fn enter(self: Arc<Self>, inputs: &[&[f64]]) -> Entered {
        if self.wanted.load(Ordering::Relaxed) {
            self.values
                .get_or_init(|| inputs.iter().map(|input| Arc::from(*input)).collect());
        }
        let at_work = AT_WORK.replace(false);
        // A thread that is ending has nothing in common with others any more.
        let before = CURRENT.try_with(|current| current.replace(Some(self)));
        Entered {
            before: before.ok().flatten(),
            at_work,
        }
    }

    /// All values of an input.
    pub fn values(&self, input: usize) -> Option<&[f64]> {
        Some(self.values.get()?.get(input)?)
    }

    /// Whether the kernel at work reads `data` from this input, after the first `seen` values.
    pub fn goes_on(&self, input: usize, data: &[f64], seen: usize) -> bool {
        let is_this = |current: &RefCell<Option<Arc<Self>>>| {
            let current = current.borrow();
            current
                .as_ref()
                .is_some_and(|current| std::ptr::eq(&raw const **current, self))
        };
        at_work()
            && self.inputs[input].holds(data, seen)
            && CURRENT.try_with(is_this).unwrap_or(false)
    }

    /// Whether so many values more may be kept; then they take up room.
    pub fn take_room(&self, values: usize) -> bool {
        let order = Ordering::Relaxed;
        let take = |left: usize| left.checked_sub(values);
        self.left.fetch_update(order, order, take).is_ok()
    }

    /// What is kept of an input, of which there is one for each type.
    pub fn kept<T: Any + Send + Sync + Default>(&self, input: usize) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let mut of_input = kept.iter().filter(|(of, _)| *of == input);
        if let Some(present) = of_input.find_map(|(_, kept)| Arc::clone(kept).downcast().ok()) {
            return present;
        }
        let made = Arc::new(T::default());
        kept.push((input, Arc::clone(&made) as Arc<dyn Any + Send + Sync>));
        made
    }
}

impl Input {
    fn holds(&self, data: &[f64], seen: usize) -> bool {
        data.as_ptr().addr() == self.address + seen * size_of::<f64>()
            && seen + data.len() <= self.length
    }
}

/// What was there before.
pub(crate) struct Entered {
    before: Option<Arc<Common>>,
    at_work: bool,
}

impl Drop for Entered {
    fn drop(&mut self) {
        AT_WORK.set(self.at_work);
        let _left = CURRENT.try_with(|current| current.replace(self.before.take()));
    }
}

/// Lets the building blocks find what the sweep keeps while a kernel is at work on one of its rows.
pub(crate) fn during<R>(work: impl FnOnce() -> R) -> R {
    struct Done;
    impl Drop for Done {
        fn drop(&mut self) {
            AT_WORK.set(false);
        }
    }
    AT_WORK.set(true);
    let _done = Done;
    work()
}

/// Whether this thread is at work on a row of a sweep that keeps something.
#[inline]
pub(crate) fn at_work() -> bool {
    AT_WORK.get()
}

/// The sweep's input that begins with `data`, if the sweep keeps something of it.
pub(crate) fn find(data: &[f64]) -> Option<(Arc<Common>, usize)> {
    if !at_work() {
        return None;
    }
    let current = CURRENT.try_with(|current| current.borrow().clone());
    let common = current.ok().flatten()?;
    let input = common
        .inputs
        .iter()
        .position(|input| input.holds(data, 0))?;
    common.wanted.store(true, Ordering::Relaxed);
    common.values.get()?;
    Some((common, input))
}

#[cfg(test)]
mod tests {
    use super::{Common, MOST, during, find};
    use std::sync::Arc;
    use std::sync::atomic::Ordering;

    fn of(input: &[f64]) -> Arc<Common> {
        let common = Common::new(&[input], 100).expect("it pays");
        common.wanted.store(true, Ordering::Relaxed);
        drop(Arc::clone(&common).enter(&[input]));
        common
    }

    #[test]
    fn an_input_is_known_by_where_it_lies() {
        let all: Vec<f64> = (0..2_000).map(f64::from).collect();
        let common = of(&all[500..1_500]);
        let _entered = Arc::clone(&common).enter(&[&all[500..1_500]]);
        during(|| {
            assert!(find(&all[500..600]).is_some());
            assert!(find(&all[501..600]).is_none(), "not its beginning");
            assert!(find(&all[500..1_501]).is_none(), "more than the input");
            let copy = all[500..1_500].to_vec();
            assert!(find(&copy).is_none(), "a copy");
            assert!(common.goes_on(0, &all[600..700], 100));
            assert!(
                !common.goes_on(0, &all[600..700], 101),
                "not where it goes on"
            );
            assert!(
                !common.goes_on(0, &all[1_400..1_501], 900),
                "beyond its end"
            );
        });
    }

    #[test]
    fn only_the_sweep_at_work_goes_on() {
        let input = vec![1.0; 1_000];
        let (one, other) = (of(&input), of(&input));
        assert!(find(&input).is_none(), "no sweep");
        let _entered = Arc::clone(&one).enter(&[&input]);
        assert!(!one.goes_on(0, &input, 0), "no kernel at work");
        during(|| {
            assert!(one.goes_on(0, &input, 0));
            assert!(!other.goes_on(0, &input, 0), "another sweep");
            let within = Arc::clone(&other).enter(&[&input]);
            assert!(!other.goes_on(0, &input, 0), "no kernel of the inner one");
            drop(within);
            assert!(one.goes_on(0, &input, 0));
        });
    }

    #[test]
    fn there_is_room_for_so_much() {
        let common = of(&[1.0; 1_000]);
        assert!(common.take_room(MOST - 10));
        assert!(!common.take_room(11));
        assert!(common.take_room(10));
    }
}
