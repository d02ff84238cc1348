//! Ratios that keep their last result where both of their parts underflow.

use crate::State;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;

/// The newest result of a ratio, which stays while both of its parts fade alike: they become too small for their
/// digits in the end, and their ratio does not.
///
/// ```
/// use indicator_runtime::math::{ChangeSmoother, Differences, Held, Scratch, ends};
/// use indicator_runtime::{Output, indicator};
///
/// /// The share of change that is left: the average change over the average size of a change.
/// #[indicator(warmup = period)]
/// fn efficiency(
///     data: &[f64],
///     #[param(default = 3, min = 1)] period: usize,
///     #[state(Differences::default())] changes: &mut Differences,
///     #[state(Scratch::default())] sizes: &mut Scratch,
///     #[state(ChangeSmoother::wilder(period))] change: &mut ChangeSmoother,
///     #[state(ChangeSmoother::wilder(period))] size: &mut ChangeSmoother,
///     #[state(Held::default())] share: &mut Held,
///     values: &mut Output,
/// ) {
///     let changes = changes.feed(data);
///     let size = size.feed(sizes.fill(changes.iter().map(|change| change.abs())));
///     let change = change.feed(changes);
///     let shares = ends((change, size)).map(|(change, size)| (change / size, size < Held::TOO_SMALL));
///     share.feed_into(shares, values);
/// }
///
/// // While the price stands still, both averages fade; after 3,000 bars they are 0.
/// let mut data = vec![1.0, 2.0, 4.0, 3.0];
/// data.extend([3.0; 3000]);
/// let shares = EfficiencyParams::new().apply(&data)?.values;
/// assert!((shares[3_003] - 0.5).abs() < 1e-9);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default, State)]
pub struct Held {
    /// None before the first result.
    last: Option<f64>,
}

impl Held {
    /// Below 2^−960 a number, or a term of it, may have lost digits: the smallest number with all its digits is
    /// 2^−1022.
    pub const TOO_SMALL: f64 = f64::from_bits((1023 - 960) << 52);

    /// Takes the next results, each with whether it stays what the one before it was, and writes them. Where
    /// there is none before it, it is written as it is, or as 0 if it is not finite.
    #[inline(always)]
    pub fn feed_into(
        &mut self,
        results: impl Iterator<Item = (f64, bool)> + Clone,
        values: &mut Output<'_>,
    ) {
        let (mut last, mut any_stays) = (self.last, false);
        let written = values.written();
        values.extend(results.clone().map(|(result, stays)| {
            any_stays |= stays;
            last = Some(result);
            result
        }));
        if any_stays {
            values.back_to(written);
            self.feed_staying(results, values);
        } else {
            self.last = last;
        }
    }

    /// Takes the next results, as [`Held::feed_into`] does, and returns them in `to`.
    #[inline(always)]
    pub fn feed<'a>(
        &mut self,
        results: impl ExactSizeIterator<Item = (f64, bool)> + Clone,
        to: &'a mut Scratch,
    ) -> &'a [f64] {
        let slots = to.reserve(results.len());
        self.feed_into(results, &mut Output::new(as_uninit(slots)));
        slots
    }

    /// One after the other.
    #[inline(never)]
    fn feed_staying(
        &mut self,
        results: impl Iterator<Item = (f64, bool)>,
        values: &mut Output<'_>,
    ) {
        values.extend(results.map(|(result, stays)| {
            let held = match self.last {
                Some(last) if stays => last,
                None if stays && !result.is_finite() => 0.0,
                _ => result,
            };
            *self.last.insert(held)
        }));
    }
}
