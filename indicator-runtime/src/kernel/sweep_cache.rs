//! The cache that the rows of a sweep share: copies of the inputs, and intermediate results.
//!
//! All rows read the same series. An intermediate result that depends on the series alone, and not on the
//! parameters of a row, can be kept here by the building block that computes it first, for the other rows.

use crate::memory::pooled_buffer::Buffer;
use smallvec::SmallVec;
use std::any::Any;
use std::iter::zip;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Rows and values of a sweep for which sharing pays: what is kept has to stay in the caches.
const ROWS: usize = 12;
const LENGTHS: RangeInclusive<usize> = 512..=1 << 14;
/// Values that are kept at most: a sweep's memory is its result and little more.
const MOST: usize = 1 << 20;

/// What a sweep keeps for its rows.
#[derive(Debug)]
pub(crate) struct SweepCache {
    /// Values of each input.
    length: usize,
    /// Whether the rows have a building block that shares intermediate results. Most sweeps have none.
    wanted: AtomicBool,
    inputs: OnceLock<Vec<Buffer>>,
    /// Intermediate results, each with the input that it is computed from.
    kept: Mutex<Vec<(usize, Arc<dyn Any + Send + Sync>)>>,
    /// How many values are kept.
    size: AtomicUsize,
}

impl SweepCache {
    /// The cache for a sweep of `rows` rows over series without missing values, if sharing pays.
    pub fn if_it_pays(inputs: &[&[f64]], rows: usize) -> Option<Arc<Self>> {
        let pays = rows >= ROWS && inputs.iter().all(|input| LENGTHS.contains(&input.len()));
        pays.then(|| {
            Arc::new(Self {
                length: inputs[0].len(),
                wanted: AtomicBool::new(false),
                inputs: OnceLock::new(),
                kept: Mutex::default(),
                size: AtomicUsize::new(0),
            })
        })
    }

    /// Called by a building block that can share intermediate results.
    pub fn want(&self) {
        self.wanted.store(true, Ordering::Relaxed);
    }

    /// The sweep's own copy of the inputs, which are the same in every row, if one is wanted. Nothing can
    /// change it while the sweep runs.
    pub fn inputs(&self, given: &[&[f64]]) -> Option<SmallVec<[&[f64]; 4]>> {
        if !self.wanted.load(Ordering::Relaxed) {
            return None;
        }
        let copies = self.inputs.get_or_init(|| given.iter().map(copy).collect());
        Some(copies.iter().map(|copy| &copy[..self.length]).collect())
    }

    /// The input that begins with these values.
    pub fn find(&self, data: &[f64]) -> Option<usize> {
        let inputs = 0..self.inputs.get()?.len();
        inputs
            .into_iter()
            .find(|input| self.continues(*input, 0, data))
    }

    /// Whether the input goes on with these values after its first `seen` ones.
    #[inline]
    pub fn continues(&self, input: usize, seen: usize, data: &[f64]) -> bool {
        let values = self.values(input).get(seen..seen + data.len());
        values.is_some_and(|values| same_values(values, data))
    }

    /// The values of an input; none before they were copied.
    pub fn values(&self, input: usize) -> &[f64] {
        self.inputs
            .get()
            .map_or(&[], |inputs| &inputs[input][..self.length])
    }

    /// Whether `values` more may be kept; if so, they are counted.
    pub fn reserve(&self, values: usize) -> bool {
        let order = Ordering::Relaxed;
        let add = |size: usize| Some(size + values).filter(|size| *size <= MOST);
        self.size.fetch_update(order, order, add).is_ok()
    }

    /// The intermediate results of type `T` for an input.
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

fn copy(input: &&[f64]) -> Buffer {
    let mut copy = Buffer::default();
    copy.extend_to(input.len());
    copy[..input.len()].copy_from_slice(input);
    copy
}

/// Whether two slices hold the same bits. A kernel that feeds its input to a block feeds the sweep's own copy,
/// for which the addresses suffice.
#[inline]
fn same_values(left: &[f64], right: &[f64]) -> bool {
    std::ptr::eq(left, right)
        || left.len() == right.len()
            && zip(left, right).all(|(left, right)| left.to_bits() == right.to_bits())
}

#[cfg(test)]
mod tests {
    use super::{MOST, SweepCache};
    use std::sync::Arc;

    fn of(input: &[f64]) -> Arc<SweepCache> {
        let cache = SweepCache::if_it_pays(&[input], 100).expect("it pays");
        cache.want();
        cache.inputs(&[input]).expect("it is wanted");
        cache
    }

    #[test]
    fn inputs_are_copied_where_they_are_wanted() {
        let input = vec![1.0; 1_000];
        let cache = SweepCache::if_it_pays(&[&input], 100).expect("it pays");
        assert!(cache.inputs(&[&input]).is_none());
        assert!(cache.find(&input).is_none());
        cache.want();
        let copies = cache.inputs(&[&input]).expect("it is wanted");
        assert_eq!(copies[0], input);
        assert_eq!(cache.find(copies[0]), Some(0));
    }

    #[test]
    fn an_input_is_known_by_its_values() {
        let all: Vec<f64> = (0..2_000).map(f64::from).collect();
        let cache = of(&all[500..1_500]);
        assert!(cache.find(&all[500..600]).is_some());
        assert!(cache.find(&all[501..600]).is_none(), "not its beginning");
        assert!(
            cache.find(&all[500..1_501]).is_none(),
            "more than the input"
        );
        assert!(cache.continues(0, 100, &all[600..700]));
        assert!(
            !cache.continues(0, 101, &all[600..700]),
            "not where it goes on"
        );
        assert!(
            !cache.continues(0, 900, &all[1_400..1_501]),
            "beyond its end"
        );
    }

    #[test]
    fn zero_and_its_negative_are_other_values() {
        let cache = of(&[0.0; 1_000]);
        assert!(cache.find(&[0.0; 10]).is_some());
        assert!(cache.find(&[-0.0; 10]).is_none());
    }

    #[test]
    fn so_much_is_kept_at_most() {
        let cache = of(&[1.0; 1_000]);
        assert!(cache.reserve(MOST - 10));
        assert!(!cache.reserve(11));
        assert!(cache.reserve(10));
    }
}
