//! Variances and covariance of two series over a window.

use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::scratch::Scratch;
use crate::memory::history::History;
use crate::memory::list::with_room;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use std::iter::zip;
use std::panic::resume_unwind;

/// How two series vary over the last `period` bars, each alone and both together.
///
/// Bars are counted in blocks of `period`. A window is the end of one block and the beginning of the next, whose first bar
/// all sums are measured from: it lies within the window, so neither a high level nor what came before the window costs
/// digits, and a bar takes as long whatever the period is.
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
    blocks: Blocks,
    totals: [Scratch; 5],
    results: [Scratch; 3],
}

#[derive(Debug, State)]
struct Blocks {
    #[state(fixed)]
    period: usize,
    seen: usize,
    /// The last bars, those of the block before among them.
    x: History,
    y: History,
    /// The first bar of the block.
    origin: [f64; 2],
    /// Over the block so far.
    sums: Sums,
    /// For each bar of the block: over those of the block before that are still in its window.
    before: Vec<Sums>,
}

/// Not derived, since the list is as long as the period: what there is no memory for is an error, as the runtime turns this
/// panic back into one, and not the end of the process.
impl Clone for Blocks {
    fn clone(&self) -> Self {
        let room = with_room(self.period);
        let mut before = room.unwrap_or_else(|error| resume_unwind(Box::new(error)));
        before.extend_from_slice(&self.before);
        Self {
            x: self.x.clone(),
            y: self.y.clone(),
            before,
            ..*self
        }
    }
}

/// Sums of x, y, x², y² and x·y, measured from an origin.
type Sums = [f64; 5];

#[inline(always)]
fn add(sums: &mut Sums, x: f64, y: f64) {
    for (sum, term) in zip(sums, [x, y, x * x, y * y, x * y]) {
        *sum += term;
    }
}

impl Comoments {
    /// Windows of `period` bars.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        let blocks = Blocks {
            period,
            seen: 0,
            x: History::new(period)?,
            y: History::new(period)?,
            origin: [0.0; 2],
            sums: [0.0; 5],
            before: with_room(period)?,
        };
        Ok(Self {
            context: Context::default(),
            blocks,
            totals: Default::default(),
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

    /// The moments of the newest windows of `count` bars.
    #[inline(always)]
    fn moments(&mut self, count: usize) -> [&[f64]; 3] {
        let ready = count.min(self.blocks.seen.saturating_sub(self.blocks.period - 1));
        let share = 1.0 / self.blocks.period as f64;
        let [x, y, xx, yy, xy] = &mut self.totals;
        let [x, y, xx, yy, xy] =
            [x, y, xx, yy, xy].map(|totals| &totals.reserve(count)[count - ready..]);
        let variance = |(squares, sum): (&f64, &f64)| {
            let variance = moment(share, *squares, *sum, *sum);
            // Rounding may leave a flat window slightly below zero.
            if variance < 0.0 { 0.0 } else { variance }
        };
        let covariance =
            |(products, (x, y)): (&f64, (&f64, &f64))| moment(share, *products, *x, *y);
        let [of_x, of_y, of_both] = &mut self.results;
        [
            of_x.fill(zip(xx, x).map(variance)),
            of_y.fill(zip(yy, y).map(variance)),
            of_both.fill(zip(xy, zip(x, y)).map(covariance)),
        ]
    }
}

impl Blocks {
    /// The sums over each window, block by block.
    #[inline(always)]
    fn sum_up(&mut self, x: &[f64], y: &[f64], totals: [&mut [f64]; 5]) {
        self.x.append(x);
        self.y.append(y);
        let [sums_x, sums_y, sums_xx, sums_yy, sums_xy] = totals;
        let mut done = 0;
        while done < x.len() {
            let place = self.seen % self.period;
            if place == 0 {
                self.begin([x[done], y[done]], x.len() - done);
            }
            let count = (x.len() - done).min(self.period - place);
            let bars = done..done + count;
            let (x, y) = (&x[bars.clone()], &y[bars.clone()]);
            let before = &self.before[place..][..count];
            let totals = [
                &mut sums_x[bars.clone()],
                &mut sums_y[bars.clone()],
                &mut sums_xx[bars.clone()],
                &mut sums_yy[bars.clone()],
                &mut sums_xy[bars.clone()],
            ];
            // Copies, which stay in registers.
            let (mut sums, [of_x, of_y]) = (self.sums, self.origin);
            for at in 0..count {
                add(&mut sums, x[at] - of_x, y[at] - of_y);
                for sum in 0..sums.len() {
                    totals[sum][at] = sums[sum] + before[at][sum];
                }
            }
            self.sums = sums;
            self.seen += count;
            done += count;
        }
    }

    /// Begins a block with a bar, from which and all that follow so many are known.
    #[inline(always)]
    fn begin(&mut self, origin: [f64; 2], following: usize) {
        self.origin = origin;
        self.sums = [0.0; 5];
        self.before.resize(self.period, [0.0; 5]);
        if self.seen == 0 {
            return;
        }
        let x = self.x.slice(following, self.period);
        let y = self.y.slice(following, self.period);
        let mut sums = [0.0; 5];
        for (before, (x, y)) in zip(&mut self.before, zip(x, y)).rev() {
            *before = sums;
            add(&mut sums, x - origin[0], y - origin[1]);
        }
    }
}

/// The mean product of two series less the product of their means.
#[inline(always)]
fn moment(share: f64, products: f64, one: f64, other: f64) -> f64 {
    share * products - (share * one) * (share * other)
}

struct Feed<'a, 'y> {
    y: &'y [f64],
    comoments: &'a mut Comoments,
}

impl<'a> SimdTask for Feed<'a, '_> {
    type Result = [&'a [f64]; 3];

    #[inline(always)]
    fn run<S: Shift>(self, _: S, x: &[f64]) -> Self::Result {
        let [sums_x, sums_y, sums_xx, sums_yy, sums_xy] = &mut self.comoments.totals;
        let totals =
            [sums_x, sums_y, sums_xx, sums_yy, sums_xy].map(|totals| totals.reserve(x.len()));
        self.comoments.blocks.sum_up(x, self.y, totals);
        self.comoments.moments(x.len())
    }
}
