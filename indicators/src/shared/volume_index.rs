//! What both volume indices are: the changes of a price on some bars, chained.

use indicator_runtime::math::{Lag, RunningProduct, Scratch, ends};
use indicator_runtime::{ErrorKind, Output, State};

/// The product of the relative changes of a price on bars that are chosen by their volume and that of the bar before.
#[derive(Clone, Debug, State)]
pub struct VolumeIndex {
    price_before: Lag,
    volume_before: Lag,
    memory: [Scratch; 2],
    changes: RunningProduct,
}

impl VolumeIndex {
    /// What the index is at the first bar.
    const BEGINNING: f64 = 1000.0;

    /// The index before its first bar.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new() -> Result<Self, ErrorKind> {
        Ok(Self {
            price_before: Lag::new(1)?,
            volume_before: Lag::new(1)?,
            memory: Default::default(),
            changes: RunningProduct::default(),
        })
    }

    /// Takes the next bars and writes as many values; a bar counts where `counts` says so of its volume and the one before.
    #[inline(always)]
    pub fn feed_into(
        &mut self,
        price: &[f64],
        volume: &[f64],
        counts: impl Fn(f64, f64) -> bool,
        values: &mut Output<'_>,
    ) {
        let price_before = self.price_before.feed(price);
        let volume_before = self.volume_before.feed(volume);
        if price_before.len() < price.len() {
            values.push(Self::BEGINNING);
        }
        let [above, below] = &mut self.memory;
        let choose = |(price, volume, before): (f64, f64, f64)| {
            if counts(volume, before) { price } else { 1.0 }
        };
        let above = above.fill(ends((price, volume, volume_before)).map(choose));
        let volume = &volume[volume.len() - volume_before.len()..];
        let below = below.fill(ends((price_before, volume, volume_before)).map(choose));
        let products = self.changes.feed(above, below);
        values.extend(products.iter().map(|product| Self::BEGINNING * product));
    }
}
