//! Windows with linear weights: weights that grow by the same step from each value to the next.

use super::fir_filter::FirFilter;
use super::weights::Weights;
use crate::State;
use crate::error::ErrorKind;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::math::differences::Differences;
use crate::math::rolling::flat_windows::FlatWindows;
use crate::math::rolling::sums::{Aged, Ramp};
use crate::math::rolling::windows::Windows;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use std::iter::zip;

/// The longest windows that are weighted value by value. Longer ones are made from rolling sums, which pays
/// earlier for plain sums (`WEIGHTED`) than for sums of differences (`STEPPED`).
const WEIGHTED: usize = 23;
const STEPPED: usize = 60;

/// The sum of the last `period` values times weights that grow evenly from the oldest value to the
/// newest.
///
/// ```
/// use indicator_runtime::math::LinearWindow;
///
/// let mut mean = LinearWindow::rising(3)?; // Weights 1/6, 2/6, 3/6, oldest value first.
/// assert_eq!(mean.feed(&[6.0, 6.0, 12.0, 12.0]), [9.0, 11.0]);
/// let mut slope = LinearWindow::slope(3)?;
/// assert_eq!(slope.feed(&[1.0, 3.0, 5.0, 7.0]), [2.0, 2.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct LinearWindow {
    window: Window,
    result: Scratch,
}

#[derive(Clone, Debug, State)]
struct Window {
    context: Context,
    #[state(fixed)]
    period: usize,
    seen: usize,
    #[state(fixed)]
    line: Line,
    method: Method,
    /// Where the weights add up to 1.
    flat: Option<FlatWindows>,
}

/// Weights on a straight line.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// The newest value's weight, and by how much an older one's is less for each value of age.
    newest: f64,
    step: f64,
}

impl Line {
    /// Weighs the sum of values, and that of the values times their ages.
    #[inline(always)]
    fn weigh(self, [sum, aged]: [f64; 2]) -> f64 {
        self.newest * sum - self.step * aged
    }

    /// Weighs such sums of many windows.
    #[inline(always)]
    fn weigh_all(self, [sums, aged]: [&[f64]; 2], values: &mut Output<'_>) {
        values.extend(zip(sums, aged).map(|(sum, aged)| self.weigh([*sum, *aged])));
    }
}

#[derive(Clone, Debug, State)]
enum Method {
    /// Values times weights.
    Weighted(Box<FirFilter>),
    /// Where values count less the newest: steps from value to value times weights, so that the level of
    /// the values does not enter.
    Stepped(Box<(Differences, FirFilter)>),
    /// Sums of values, plain and times their ages.
    Summed(Box<Windows<Aged, 2>>),
    /// Where values count less the newest: the same of differences from it.
    Levelled(Box<Windows<Ramp, 2>>),
}

impl LinearWindow {
    /// Weights `oldest`, `oldest + step`, `oldest + 2·step`, …
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize, oldest: f64, step: f64) -> Result<Self, ErrorKind> {
        let period = period.max(1);
        let method = if period <= WEIGHTED {
            let weights = Weights::new(period, |rank| oldest + step * rank)?;
            Method::Weighted(Box::new(FirFilter::new(weights)?))
        } else {
            Method::Summed(Box::new(Windows::new(period)?))
        };
        let newest = oldest + step * (period as f64 - 1.0);
        Ok(Self::with(period, Line { newest, step }, method))
    }

    /// The mean weighted by 1, 2, …, `period`, oldest value first.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn rising(period: usize) -> Result<Self, ErrorKind> {
        let count = period as f64;
        let share = 2.0 / (count * (count + 1.0));
        Ok(Self::new(period, share, share)?.average())
    }

    /// The slope per value of the least-squares line over `period` values; over one value it is 0.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn slope(period: usize) -> Result<Self, ErrorKind> {
        let (middle, step) = line(period);
        Self::from_newest(period, -middle * step, step)
    }

    /// How far the value `ahead` values after the newest of `period` values, of the least-squares line over them, stands
    /// above the newest: a high level costs no digits.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn rise(period: usize, ahead: f64) -> Result<Self, ErrorKind> {
        let (oldest, step) = weights_at(period, period as f64 - 1.0 + ahead);
        Self::from_newest(period, oldest, step)
    }

    /// Values less the newest times weights `oldest`, `oldest + step`, `oldest + 2·step`, …
    fn from_newest(period: usize, oldest: f64, step: f64) -> Result<Self, ErrorKind> {
        let method = if (2..=STEPPED).contains(&period) {
            // The step to the value of rank k + 1 is one away from that value for all of those before it.
            let weights = Weights::new(period - 1, |rank| {
                -((rank + 1.0) * (oldest + 0.5 * rank * step))
            })?;
            Method::Stepped(Box::new((Differences::default(), FirFilter::new(weights)?)))
        } else {
            Method::Levelled(Box::new(Windows::new(period)?))
        };
        let newest = oldest + step * (period as f64 - 1.0);
        Ok(Self::with(period, Line { newest, step }, method))
    }

    /// The value at the oldest of `period` values, of the least-squares line over them; of one value it is the value.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn intercept(period: usize) -> Result<Self, ErrorKind> {
        Self::on_line(period, 0.0)
    }

    /// The value `ahead` values after the newest of `period` values, of the same line.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn forecast(period: usize, ahead: f64) -> Result<Self, ErrorKind> {
        Self::on_line(period, period as f64 - 1.0 + ahead)
    }

    /// The value of that line at x, which is 0 at the oldest value.
    fn on_line(period: usize, x: f64) -> Result<Self, ErrorKind> {
        let (oldest, step) = weights_at(period, x);
        Ok(Self::new(period, oldest, step)?.average())
    }

    /// The weights add up to 1.
    fn average(mut self) -> Self {
        self.window.flat = Some(FlatWindows::new(self.window.period));
        self
    }

    fn with(period: usize, line: Line, method: Method) -> Self {
        let window = Window {
            context: Context::default(),
            period,
            seen: 0,
            line,
            method,
            flat: None,
        };
        Self {
            window,
            result: Scratch::default(),
        }
    }

    /// Takes the next values and returns the sums that are ready.
    #[inline]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        if let &[value] = data {
            return self.result.one(self.window.next(value));
        }
        let window = &mut self.window;
        self.result.write(window.ready(data.len()), |values| {
            window.feed_into(data, values);
        })
    }

    /// Takes the next values and writes the sums that are ready.
    pub fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        self.window.feed_into(data, values);
    }
}

/// For x = 0, 1, …, `period` − 1: the mean of x, and 1 / the sum of (x − mean)²; 0 for one x, through which every line
/// goes that is level.
fn line(period: usize) -> (f64, f64) {
    if period == 1 {
        return (0.0, 0.0);
    }
    let count = period as f64;
    ((count - 1.0) / 2.0, 12.0 / (count * (count * count - 1.0)))
}

/// The weight of the oldest of `period` values, and by how much each newer one's is more, in the value of their least-squares
/// line at x, which is 0 at the oldest.
fn weights_at(period: usize, x: f64) -> (f64, f64) {
    let (middle, per_square) = line(period);
    let step = (x - middle) * per_square;
    (1.0 / period as f64 - middle * step, step)
}

impl Window {
    #[inline]
    fn feed_into(&mut self, data: &[f64], values: &mut Output<'_>) {
        if let &[value] = data {
            values.extend(self.next(value));
            return;
        }
        let isa = self.context.isa(data.len());
        let sums = Sums {
            window: self,
            values,
        };
        isa.run_shared(sums, data);
    }

    /// The sum of the window that ends in the next value.
    #[inline(never)]
    fn next(&mut self, value: f64) -> Option<f64> {
        let ready = self.ready(1) > 0;
        self.seen = self.seen.saturating_add(1);
        let line = self.line;
        let sum = match &mut self.method {
            Method::Weighted(weighted) => weighted.next(value, ready),
            Method::Stepped(stepped) => {
                let (steps, weighted) = &mut **stepped;
                let step = steps.feed(&[value]).first();
                step.and_then(|step| weighted.next(*step, ready))
            }
            Method::Summed(windows) => windows.next(value).map(|sums| line.weigh(sums)),
            Method::Levelled(windows) => windows.next(value).map(|sums| line.weigh(sums)),
        };
        match &mut self.flat {
            Some(flat) => flat.next(value, sum),
            None => sum,
        }
    }

    /// How many sums the next `count` values make ready.
    fn ready(&self, count: usize) -> usize {
        let seen = self.seen.saturating_add(count);
        count.min(seen.saturating_sub(self.period - 1))
    }
}

/// Sums that are written.
struct Sums<'a, 'o> {
    window: &'a mut Window,
    values: &'a mut Output<'o>,
}

impl SimdTask for Sums<'_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, _: S, data: &[f64]) {
        let Self { window, values } = self;
        let ready = window.ready(data.len());
        window.seen = window.seen.saturating_add(data.len());
        let context = &window.context;
        match &mut window.method {
            Method::Weighted(weighted) => weighted.feed_into(context, data, ready, values),
            Method::Stepped(stepped) => {
                let (steps, weighted) = &mut **stepped;
                weighted.feed_into(context, steps.feed(data), ready, values);
            }
            Method::Summed(windows) => window.line.weigh_all(windows.feed_inline(data), values),
            Method::Levelled(windows) => window.line.weigh_all(windows.feed_inline(data), values),
        }
        if let Some(flat) = &mut window.flat {
            flat.correct(data, values);
        }
    }
}
