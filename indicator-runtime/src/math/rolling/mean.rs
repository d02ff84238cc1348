//! The mean of a window.

use super::flat_windows::FlatWindows;
use super::sums::Sum;
use super::windows::Windows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// Mean of the last `period` values; that of equal values is the value itself.
///
/// ```
/// use indicator_runtime::math::Mean;
///
/// let mut mean = Mean::new(3)?;
/// assert_eq!(mean.feed(&[3.3, 3.3, 3.3, 0.9]), [3.3, 2.5]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Mean {
    window: Window,
    result: Scratch,
}

#[derive(Clone, Debug, State)]
struct Window {
    sums: Windows<Sum, 1>,
    /// 1 / `period`.
    #[state(fixed)]
    share: f64,
    /// None where equal values are added and divided without rounding.
    flat: Option<FlatWindows>,
}

impl Mean {
    /// Windows of `period` values.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let window = Window {
            sums: Windows::new(period)?,
            share: 1.0 / period as f64,
            flat: (!period.is_power_of_two()).then(|| FlatWindows::new(period)),
        };
        Ok(Self {
            window,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns the means that are ready.
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let window = &mut self.window;
        self.result.write(window.sums.ready(data.len()), |values| {
            window.feed_into(data, values);
        })
    }

    /// Takes the next values and writes the means that are ready.
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        self.window.feed_into(data, values);
    }
}

impl Window {
    #[inline]
    fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        if let &[value] = data {
            values.extend(self.next(value));
            return;
        }
        let isa = self.sums.isa(data.len());
        let means = Means {
            window: self,
            values,
        };
        isa.run_shared(means, data);
    }

    /// The mean of the window that ends in the next value.
    #[inline(never)]
    fn next(&mut self, value: f64) -> Option<f64> {
        let mean = self.sums.next(value).map(|[sum]| sum * self.share);
        match &mut self.flat {
            Some(flat) => flat.next(value, mean),
            None => mean,
        }
    }
}

/// Means that are written.
struct Means<'a, 'o> {
    window: &'a mut Window,
    values: &'a mut Output<'o>,
}

impl SimdTask for Means<'_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let Self { window, values } = self;
        let share = window.share;
        let [sums] = window.sums.feed_inline(data);
        values.extend(sums.iter().map(|sum| sum * share));
        if let Some(flat) = &mut window.flat {
            flat.correct(data, values);
        }
    }
}
