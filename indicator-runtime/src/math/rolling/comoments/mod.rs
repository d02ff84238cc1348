//! Variances and covariance of two series over a window.

mod block_lanes;
mod blocks;
mod short_windows;
mod sums;

use self::blocks::Blocks;
use self::short_windows::ShortWindows;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::scratch::Scratch;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;

/// How two series vary over the last `period` bars, each alone and both together.
///
/// All sums are measured from a bar of the window, so neither a high level nor what came before the window costs digits.
/// Short windows are summed up one by one. For longer ones bars are counted in blocks of `period`: a window is the end of
/// one block and the beginning of the next, so that a bar takes as long whatever the period is.
///
/// ```
/// use indicator_runtime::math::Comoments;
///
/// let mut comoments = Comoments::new(2)?;
/// let [x, y, both] = comoments.feed(&[1.0, 3.0, 3.0], &[5.0, 1.0, 2.0]);
/// assert_eq!((x, y, both), (&[1.0, 0.0][..], &[4.0, 0.25][..], &[-2.0, 0.0][..]));
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Comoments {
    context: Context,
    windows: Windows,
    results: [Scratch; 3],
}

#[derive(Clone, Debug, State)]
enum Windows {
    Short(ShortWindows),
    Long(Blocks),
}

impl Comoments {
    /// Windows of `period` bars.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        Ok(Self {
            context: Context::default(),
            windows: if period > ShortWindows::LONGEST {
                Windows::Long(Blocks::new(period)?)
            } else {
                Windows::Short(ShortWindows::new(period)?)
            },
            results: Default::default(),
        })
    }

    /// Takes the next bars of two series and returns the population variance of the first, that of the second, and their
    /// covariance, as far as they are ready.
    pub fn feed(&mut self, x: &[f64], y: &[f64]) -> [&[f64]; 3] {
        let count = x.len().min(y.len());
        let isa = self.context.isa(count);
        let comoments = self;
        isa.run_shared(
            Feed {
                y: &y[..count],
                comoments,
            },
            &x[..count],
        )
    }
}

struct Feed<'a, 'y> {
    y: &'y [f64],
    comoments: &'a mut Comoments,
}

impl<'a> SimdTask for Feed<'a, '_> {
    type Result = [&'a [f64]; 3];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, x: &[f64]) -> Self::Result {
        let Comoments {
            windows, results, ..
        } = self.comoments;
        let mut moments = results.each_mut().map(|result| result.reserve(x.len()));
        let slots = moments.each_mut().map(|moments| &mut **moments);
        let ready = match windows {
            Windows::Short(windows) => windows.feed(x, self.y, slots),
            Windows::Long(blocks) => blocks.feed(x, self.y, slots),
        };
        moments.map(|moments| &moments[x.len() - ready..])
    }
}
