//! What the rows of a sweep have in common, made once.
//!
//! All rows go over the same series. What a building block makes of the series alone, whatever the
//! parameters of the row, it may keep here for the other rows.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, PoisonError};

/// Values of the longest series that is worth it: what is kept of it has to stay in the caches.
const LONGEST: usize = 1 << 14;

/// What a sweep keeps.
pub(crate) struct Common {
    inputs: Vec<Input>,
    kept: Mutex<Vec<(usize, Arc<dyn Any + Send + Sync>)>>,
}

struct Input {
    /// Where it begins. Nothing else begins there as long as the sweep lasts.
    address: usize,
    values: Arc<[f64]>,
}

thread_local! {
    /// What the sweep keeps whose row this thread computes.
    static CURRENT: RefCell<Option<Arc<Common>>> = const { RefCell::new(None) };
    /// Whether there is any; this is faster to ask.
    static ANY: Cell<bool> = const { Cell::new(false) };
}

impl Common {
    /// For a sweep over series without NaN, if they are short enough.
    pub fn new(inputs: &[&[f64]]) -> Option<Arc<Self>> {
        let short = inputs.iter().all(|input| input.len() <= LONGEST);
        let inputs = inputs.iter().map(|input| Input {
            address: input.as_ptr().addr(),
            values: Arc::from(*input),
        });
        short.then(|| {
            Arc::new(Self {
                inputs: inputs.collect(),
                kept: Mutex::default(),
            })
        })
    }

    /// Lets the building blocks on this thread find it, as long as the result lives.
    pub fn enter(common: Option<Arc<Self>>) -> Entered {
        ANY.set(common.is_some());
        Entered(CURRENT.replace(common))
    }
}

/// What was found before.
pub(crate) struct Entered(Option<Arc<Common>>);

impl Drop for Entered {
    fn drop(&mut self) {
        ANY.set(self.0.is_some());
        CURRENT.set(self.0.take());
    }
}

/// Whether this thread computes a row of a sweep that keeps something.
#[inline]
pub(crate) fn any() -> bool {
    ANY.get()
}

/// Which input of the sweep it is that goes on with `data` after its first `start` values.
pub(crate) fn input_at(data: &[f64], start: usize) -> Option<usize> {
    let first = data.as_ptr().addr();
    CURRENT.with_borrow(|common| {
        common.as_ref()?.inputs.iter().position(|input| {
            first == input.address + start * size_of::<f64>()
                && start + data.len() <= input.values.len()
        })
    })
}

/// All values of an input of the sweep.
pub(crate) fn series(input: usize) -> Option<Arc<[f64]>> {
    CURRENT.with_borrow(|common| {
        let input = common.as_ref()?.inputs.get(input)?;
        Some(Arc::clone(&input.values))
    })
}

/// What was kept for an input, if it is a `T` that fits.
pub(crate) fn kept<T: Any + Send + Sync>(
    input: usize,
    fits: impl Fn(&T) -> bool,
) -> Option<Arc<T>> {
    CURRENT.with_borrow(|common| {
        let kept = common.as_ref()?.kept.lock();
        let kept = kept.unwrap_or_else(PoisonError::into_inner);
        let mut of_input = kept.iter().filter(|(of, _)| *of == input);
        of_input.find_map(|(_, made)| Arc::clone(made).downcast().ok().filter(|made| fits(made)))
    })
}

/// Keeps something for an input.
pub(crate) fn keep<T: Any + Send + Sync>(input: usize, made: &Arc<T>) {
    CURRENT.with_borrow(|common| {
        if let Some(common) = common {
            let mut kept = common.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.push((input, Arc::clone(made) as Arc<dyn Any + Send + Sync>));
        }
    });
}
