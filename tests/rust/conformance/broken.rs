//! Indicators that each break one law.

use crate::{parameters, positions};
use indicator_runtime::math::Smoother;
use indicator_runtime::{
    Context, Damaged, Entry, ErrorKind, Output, Reader, State, Writer, indicator,
};
use std::cell::Cell;
use std::collections::VecDeque;
use std::iter::zip;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// An indicator, and the law that it breaks.
pub struct Broken {
    pub entry: &'static Entry,
    pub law: &'static str,
}

macro_rules! broken {
    ($($entry:path => $law:literal,)*) => {
        /// All of them.
        pub const BROKEN: &[Broken] = &[$(Broken { entry: &$entry, law: $law }),*];
    };
}
broken! {
    SQUARED => "refusals",
    NEGATIVE => "refusals",
    UNMET => "refusals",
    parameters::AREA => "refusals",
    parameters::NARROW => "refusals",
    BLOCKS => "complete",
    STRICT => "complete",
    UNPREPARED => "complete",
    CLIPPED => "complete",
    HALF => "whole numbers",
    positions::BEFORE => "whole numbers",
    positions::BEYOND => "whole numbers",
    ALTERNATING => "kernels",
    POOLED => "kernels",
    CENTRED => "causality",
    FORESEEN => "causality",
    LANES => "cuttings",
    RUNNING_SUM => "cuttings",
    EVERY_THIRD => "cuttings",
    CROSSED => "cuttings",
    UNLINKED => "cuttings",
    ZIPPED => "cuttings",
    STICKY => "missing values",
    SWALLOWED => "missing values",
    MISCOUNTED => "saved",
    FORGETFUL => "streams",
    THREADED => "sweeps",
    EARLY => "warm-up",
    VANISHING => "ratios",
    RUNNING_MEAN => "spikes",
    UNTOLD => "states",
    SHARED => "constants",
    STOCHASTIC => "finite",
    ROUNDED => "scaling",
    BEHIND => "formula",
    OFFSET => "formula",
}

/// A warm-up that no large period fits.
#[indicator(warmup = period * period)]
fn squared(data: &[f64], #[param(default = 3, min = 1)] period: usize, values: &mut Output) {
    values.extend(data[period * period..].iter().copied());
}

/// A warm-up that is below 0 where `fast` is the slower one.
#[indicator(warmup = slow - fast)]
fn negative(
    data: &[f64],
    #[param(default = 1)] fast: usize,
    #[param(default = 3)] slow: usize,
    values: &mut Output,
) {
    values.extend(data[slow - fast..].iter().copied());
}

/// Requires what its defaults do not meet, as only a call can tell.
#[indicator(warmup = slow, require = fast.max(2) < slow)]
fn unmet(
    data: &[f64],
    #[param(default = 3)] fast: usize,
    #[param(default = 3)] slow: usize,
    values: &mut Output,
) {
    values.extend(data[slow - fast.min(slow)..].iter().copied());
}

/// Forgets what is left after the last block of four.
#[indicator(warmup = 0)]
fn blocks(data: &[f64], values: &mut Output) {
    for block in data.as_chunks::<4>().0 {
        values.block(block.map(|x| x + 1.0));
    }
}

/// Believes that a price is positive.
#[indicator(warmup = 0)]
fn strict(data: &[f64], values: &mut Output) {
    for x in data {
        assert!(*x > 0.0, "a price is positive, {x} is not");
        values.push(*x);
    }
}

/// Believes that a period is 2 at least.
#[indicator(warmup = period - 1)]
fn unprepared(
    data: &[f64],
    #[param(default = 14, min = 1)] period: usize,
    #[state(period - 2)] between: &usize,
    values: &mut Output,
) {
    let step = |window: &[f64]| (window[0] - window[period - 1]) / *between as f64;
    values.extend(data.windows(period).map(step));
}

/// The change from the value before, of a kernel that is handed no value twice.
#[indicator(warmup = 1)]
fn clipped(data: &[f64], #[state(0.0)] highest: &mut f64, values: &mut Output) {
    *highest = data.iter().copied().fold(*highest, f64::max);
    values.extend(zip(data, &data[1..]).map(|(old, new)| new - old));
}

/// The sum so far, in a handle that every copy of the state shares.
#[indicator(warmup = 0)]
fn pooled(data: &[f64], #[state(Arc::default())] sum: &mut Arc<Mutex<f64>>, values: &mut Output) {
    let mut sum = sum.lock().unwrap();
    for x in data {
        *sum += x;
        values.push(*sum);
    }
}

/// How strong a new high is, behind the key of a signal.
#[indicator(warmup = 0)]
fn half(
    data: &[f64],
    #[state(f64::NEG_INFINITY)] highest: &mut f64,
    #[output(signal)] values: &mut Output,
) {
    for x in data {
        values.push(if *x > *highest { 1.0 } else { 0.5 });
        *highest = highest.max(*x);
    }
}

/// Another answer with every call.
#[indicator(warmup = 0)]
fn alternating(data: &[f64], values: &mut Output) {
    static ODD: AtomicBool = AtomicBool::new(false);
    let odd = f64::from(u8::from(ODD.fetch_not(Ordering::Relaxed)));
    values.extend(data.iter().map(|x| x + odd));
}

/// Where the next bar opens, as a share of this one.
#[indicator(warmup = 0)]
fn foreseen(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[input(above = 0.0)] volume: &[f64],
    values: &mut Output,
) {
    for bar in 0..close.len() {
        let next = open.get(bar + 1).unwrap_or(&close[bar]);
        let (above, reach) = (next - low[bar], high[bar] - low[bar]);
        values.push(if reach > 0.0 { above / reach } else { 0.0 });
    }
}

/// The mean of a value and its neighbours on both sides.
#[indicator(warmup = 1)]
fn centred(data: &[f64], values: &mut Output) {
    for at in 1..data.len() {
        let next = data.get(at + 1).unwrap_or(&data[at]);
        values.push((data[at - 1] + data[at] + next) / 3.0);
    }
}

/// The sum so far, a slice summed in four lanes.
#[indicator(warmup = 0)]
fn lanes(data: &[f64], #[state(0.0)] total: &mut f64, values: &mut Output) {
    for four in data.chunks(4) {
        let start = *total;
        let mut sum = 0.0;
        for x in four {
            sum += x;
            values.push(start + sum);
        }
        *total = start + sum;
    }
}

/// A window's sum, kept by adding and subtracting.
#[indicator(warmup = period - 1)]
fn running_sum(data: &[f64], #[param(default = 4, min = 1)] period: usize, values: &mut Output) {
    let mut sum: f64 = data[..period - 1].iter().sum();
    for at in period - 1..data.len() {
        sum += data[at];
        values.push(sum);
        sum -= data[at + 1 - period];
    }
}

/// Every third value, by its place in the slice.
#[indicator(warmup = 0)]
fn every_third(data: &[f64], #[state(0.0)] held: &mut f64, values: &mut Output) {
    for (at, x) in data.iter().enumerate() {
        if at % 3 == 0 {
            *held = *x;
        }
        values.push(*held);
    }
}

/// On balance volume that knows no close before those of its slice.
#[indicator(warmup = 0)]
fn unlinked(close: &[f64], volume: &[f64], #[state(0.0)] balance: &mut f64, values: &mut Output) {
    let mut previous = close[0];
    for (close, volume) in zip(close, volume) {
        if *close > previous {
            *balance += volume;
        } else if *close < previous {
            *balance -= volume;
        }
        previous = *close;
        values.push(*balance);
    }
}

/// The distance from an average that begins later, paired from the front.
#[indicator(warmup = period - 1)]
fn zipped(
    data: &[f64],
    #[param(default = 3, min = 1)] period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    values: &mut Output,
) {
    values.extend(zip(data, average.feed(data)).map(|(x, average)| x - average));
}

/// How far a fast window has moved beyond a slow one, doubled at the end of a slice.
#[indicator(warmup = slow)]
fn crossed(
    data: &[f64],
    #[param(default = 12, min = 1)] fast: usize,
    #[param(default = 26, min = 1)] slow: usize,
    #[state(in_order(fast, slow))] between: &usize,
    values: &mut Output,
) {
    for at in slow..data.len() {
        let beyond = data[at - slow] - data[at - slow + between];
        values.push(if at + 1 == data.len() {
            2.0 * beyond
        } else {
            beyond
        });
    }
}

fn in_order(fast: usize, slow: usize) -> Result<usize, ErrorKind> {
    let between = slow.checked_sub(fast).filter(|between| *between > 0);
    between.ok_or_else(|| ErrorKind::State("fast must be below slow".into()))
}

/// A sum that is not forgotten.
#[derive(Clone, Default)]
struct Sticky(f64);

impl State for Sticky {
    fn enter(&mut self, _: &Context) {}

    fn save(&self, _: &mut Writer) {}

    fn load(&mut self, _: &mut Reader<'_>) -> Result<(), Damaged> {
        Ok(())
    }
}

/// The sum so far.
#[indicator(warmup = 0)]
fn sticky(data: &[f64], #[state(Sticky::default())] sum: &mut Sticky, values: &mut Output) {
    for x in data {
        sum.0 += x;
        values.push(sum.0);
    }
}

/// The greater value, which a NaN is not.
#[indicator(warmup = 0, propagates)]
fn swallowed(x: &[f64], y: &[f64], values: &mut Output) {
    values.extend(zip(x, y).map(|(x, y)| x.max(*y)));
}

/// A sum that is forgotten.
#[derive(Default, State)]
struct Forgetful(f64);

impl Clone for Forgetful {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// The sum so far.
#[indicator(warmup = 0)]
fn forgetful(
    data: &[f64],
    #[state(Forgetful::default())] sum: &mut Forgetful,
    values: &mut Output,
) {
    for x in data {
        sum.0 += x;
        values.push(sum.0);
    }
}

/// A count that is said to follow from the parameters.
#[derive(Clone, State)]
struct Mean {
    sum: f64,
    #[state(fixed)]
    count: f64,
}

/// The mean so far.
#[indicator(warmup = 0)]
fn miscounted(
    data: &[f64],
    #[state(Mean { sum: 0.0, count: 0.0 })] mean: &mut Mean,
    values: &mut Output,
) {
    for x in data {
        mean.sum += x;
        mean.count += 1.0;
        values.push(mean.sum / mean.count);
    }
}

thread_local! {
    /// Set up in another way on the threads of sweeps, which have this name.
    static UNIT: Cell<f64> = Cell::new(
        if thread::current().name().is_some_and(|name| name.starts_with("indicators")) {
            2.0
        } else {
            1.0
        },
    );
}

/// In units that each thread has of its own.
#[indicator(warmup = 0)]
fn threaded(data: &[f64], #[param(default = 2)] times: usize, values: &mut Output) {
    let unit = UNIT.get() * times as f64;
    values.extend(data.iter().map(|x| x * unit));
}

/// Change since the value before, from the first value on.
#[indicator(warmup = 0)]
fn early(data: &[f64], #[state(f64::NAN)] previous: &mut f64, values: &mut Output) {
    for x in data {
        values.push(x - *previous);
        *previous = *x;
    }
}

/// The mean as a sum times a share, which of equal values is not always the value.
#[indicator(warmup = period - 1)]
fn shared(data: &[f64], #[param(default = 5, min = 1)] period: usize, values: &mut Output) {
    let share = 1.0 / period as f64;
    values.extend(
        data.windows(period)
            .map(|window| share * window.iter().sum::<f64>()),
    );
}

/// The share of rises in all moves, each weighing half as much as the next.
#[indicator(warmup = 1)]
fn vanishing(
    data: &[f64],
    #[state(None)] previous: &mut Option<f64>,
    #[state([0.0; 2])] parts: &mut [f64; 2],
    values: &mut Output,
) {
    for x in data {
        let Some(previous) = previous.replace(*x) else {
            continue;
        };
        let [rises, falls] = parts;
        *rises = 0.5 * *rises + (x - previous).max(0.0);
        *falls = 0.5 * *falls + (previous - x).max(0.0);
        let all = *rises + *falls;
        values.push(if all == 0.0 { 0.0 } else { *rises / all });
    }
}

/// A sum and the values in it.
#[derive(Clone, Default, State)]
pub struct RunningSum {
    sum: f64,
    values: VecDeque<f64>,
}

/// A window's mean, of a sum that is kept by adding and subtracting.
#[indicator(warmup = period - 1)]
pub fn running_mean(
    data: &[f64],
    #[param(default = 4, min = 1)] period: usize,
    #[state(RunningSum::default())] window: &mut RunningSum,
    values: &mut Output,
) {
    for x in data {
        window.sum += x;
        window.values.push_back(*x);
        if window.values.len() == period {
            values.push(window.sum / period as f64);
            window.sum -= window.values.pop_front().unwrap();
        }
    }
}

/// An average whose state does not pass the context on to its building block.
#[derive(Clone)]
struct Untold(Smoother);

impl State for Untold {
    fn enter(&mut self, _: &Context) {}

    fn save(&self, to: &mut Writer) {
        self.0.save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.0.load(from)
    }
}

/// The exponential moving average.
#[indicator(warmup = period - 1)]
fn untold(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Untold(Smoother::exponential(period)))] average: &mut Untold,
    values: &mut Output,
) {
    average.0.feed_into(data, values);
}

/// Where the newest of three values stands between the other two.
#[indicator(warmup = 2)]
fn stochastic(data: &[f64], values: &mut Output) {
    values.extend(data.windows(3).map(|w| (w[2] - w[0]) / (w[1] - w[0])));
}

/// Halves of what is more than a cent.
#[indicator(warmup = 0)]
fn rounded(data: &[f64], values: &mut Output) {
    values.extend(
        data.iter()
            .map(|x| if x.abs() < 0.01 { 0.0 } else { x / 2.0 }),
    );
}

/// Change over `period` values, of the value before.
#[indicator(warmup = period)]
fn behind(data: &[f64], #[param(default = 3, min = 1)] period: usize, values: &mut Output) {
    values.extend(
        zip(data, &data[period - 1..])
            .map(|(old, new)| new - old)
            .take(data.len() - period),
    );
}

/// Where the newest value stands among those of its window, 0 to 1 and a little more.
#[indicator(warmup = period - 1)]
fn offset(data: &[f64], #[param(default = 5, min = 2)] period: usize, values: &mut Output) {
    let place = |window: &[f64]| crate::formulas::place(window) + 1e-10;
    values.extend(data.windows(period).map(place));
}
