//! Sliding windows: sums, extremes and moments of the last `period` values.

use super::direct::Direct;
use super::doubling::Doubling;
use super::fold::Fold;
use super::scratch::Scratch;
use crate::error::ErrorKind;

/// Longer windows are folded by doubling.
const DIRECT: usize = 48;

/// The last `period` values of a series, folded.
///
/// An output depends on nothing but the values of its window, so that there is no drift and a spike
/// is forgotten as it leaves. A short window is folded value by value, a long one by doubling.
#[derive(Debug)]
pub struct Windows<F, const K: usize> {
    period: usize,
    seen: usize,
    method: Method<F, K>,
    result: [Scratch; K],
}

#[derive(Debug)]
enum Method<F, const K: usize> {
    Direct(Direct<F, K>),
    Doubling(Doubling<F, K>),
}

impl<F: Fold<K>, const K: usize> Windows<F, K> {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        let method = if period <= DIRECT {
            Method::Direct(Direct::new(period)?)
        } else {
            Method::Doubling(Doubling::new(period)?)
        };
        Ok(Self {
            period,
            seen: 0,
            method,
            result: no_result(),
        })
    }

    /// Takes the next values and returns each column of the folded windows that end in them.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> [&[f64]; K] {
        self.seen = self.seen.saturating_add(data.len());
        let ready = data.len().min(self.seen.saturating_sub(self.period - 1));
        for result in &mut self.result {
            result.room(ready);
        }
        match &mut self.method {
            Method::Direct(direct) => direct.feed(data, ready, &mut self.result),
            Method::Doubling(doubling) => doubling.feed(data, &mut self.result),
        }
        let mut columns: [&[f64]; K] = [&[]; K];
        for (slot, column) in columns.iter_mut().zip(&self.result) {
            *slot = column.get(ready);
        }
        columns
    }
}

fn no_result<const K: usize>() -> [Scratch; K] {
    std::array::from_fn(|_| Scratch::default())
}

/// Copies what a later value can depend on.
impl<F, const K: usize> Clone for Windows<F, K> {
    fn clone(&self) -> Self {
        let method = match &self.method {
            Method::Direct(direct) => Method::Direct(direct.clone()),
            Method::Doubling(doubling) => Method::Doubling(doubling.clone()),
        };
        Self {
            period: self.period,
            seen: self.seen,
            method,
            result: no_result(),
        }
    }

    fn clone_from(&mut self, source: &Self) {
        self.period = source.period;
        self.seen = source.seen;
        match (&mut self.method, &source.method) {
            (Method::Direct(direct), Method::Direct(source)) => direct.clone_from(source),
            (Method::Doubling(doubling), Method::Doubling(source)) => doubling.clone_from(source),
            _ => self.method = source.clone().method,
        }
    }
}
