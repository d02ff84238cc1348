//! Indicators that keep the laws, each in a way that a careless check would not expect.

use crate::{faint, formulas};
use indicator_runtime::math::{
    ChangeSmoother, Deviation, Differences, Lag, Scratch, Smoother, Sum, TrueRange, Windows, ends,
};
use indicator_runtime::{
    Context, Damaged, Entry, ErrorKind, Output, Reader, State, Writer, indicator,
};
use std::cmp::Ordering;
use std::iter::zip;

/// All of them.
pub const SOUND: &[&Entry] = &[
    &LOG_RETURN,
    &VOLUME_BALANCE,
    &MEAN_PRICE,
    &OSCILLATOR,
    &SHIFTED,
    &SLOPES,
    &NOTHING_NEW,
    &BOUNDLESS,
    &EASED,
    &MANY,
    &STANDARDISED,
    &RESTATED,
    &ABOVE_EMA,
    &EMA_CROSS,
    &QUIET,
    &SQUEEZE,
    &CROSSING,
    &DISTANCE,
    &STRENGTH,
    &MOMENTUM,
    &PLACED,
    &faint::HEIKIN_LOW,
    &faint::LOWEST,
];

/// Not a number where the price is not positive.
#[indicator(warmup = period)]
fn log_return(data: &[f64], #[param(default = 1, min = 1)] period: usize, values: &mut Output) {
    values.extend(zip(data, &data[period..]).map(|(old, new)| (new / old).ln()));
}

/// A sum that is never forgotten, and rounds as it grows.
#[indicator(warmup = 0)]
fn volume_balance(
    close: &[f64],
    volume: &[f64],
    #[state(None)] previous: &mut Option<f64>,
    #[state(0.0)] balance: &mut f64,
    values: &mut Output,
) {
    for (close, volume) in zip(close, volume) {
        match previous.replace(*close) {
            Some(previous) if *close > previous => *balance += volume,
            Some(previous) if *close < previous => *balance -= volume,
            _ => {}
        }
        values.push(*balance);
    }
}

/// Four inputs, and a division by what may be zero.
#[indicator(warmup = period - 1)]
fn mean_price(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    volume: &[f64],
    #[param(default = 10, min = 1, max = 50)] period: usize,
    values: &mut Output,
) {
    for end in period..=close.len() {
        let bars = end - period..end;
        let total: f64 = volume[bars.clone()].iter().sum();
        let weighted: f64 = bars
            .map(|bar| (high[bar] + low[bar] + close[bar]) / 3.0 * volume[bar])
            .sum();
        values.push(weighted / total);
    }
}

/// Parameters that are refused together though each is allowed.
#[indicator(warmup = slow.saturating_sub(1))]
fn oscillator(
    data: &[f64],
    #[param(default = 3, min = 1)] fast: usize,
    #[param(default = 9, min = 1)] slow: usize,
    #[state(if fast < slow { Ok(fast as f64) } else { Err(ErrorKind::State("fast must be below slow".into())) })]
    count: &f64,
    values: &mut Output,
) {
    let mean = |window: &[f64], count: f64| window.iter().sum::<f64>() / count;
    values.extend(
        data.windows(slow)
            .map(|window| mean(&window[slow - fast..], *count) - mean(window, slow as f64)),
    );
}

/// A warm-up of more than one of the walk's pieces, whatever the parameters.
#[indicator(warmup = 1300)]
fn shifted(data: &[f64], #[param(default = 0, min = -5, max = 5)] by: i64, values: &mut Output) {
    values.extend(data[1300..].iter().map(|x| x + by as f64));
}

/// Infinite for the smallest numbers, and of either sign at zero.
#[indicator(warmup = 1)]
fn slopes(data: &[f64], #[param(default = 1e300, above = 0.0)] unit: f64, values: &mut Output) {
    values.extend(zip(data, &data[1..]).map(|(old, new)| (new - old) / old * unit));
}

/// Whether anything has changed, without looking at what.
#[indicator(warmup = 0)]
fn nothing_new(
    data: &[f64],
    #[param(default = true)] strict: bool,
    #[state(Vec::new())] seen: &mut Vec<f64>,
    values: &mut Output,
) {
    for x in data {
        let known = seen
            .last()
            .is_some_and(|last| if strict { last == x } else { last <= x });
        seen.push(*x);
        values.push(f64::from(u8::from(known)));
    }
}

/// Says that it has taken a whole piece of a block, after which no piece would be left.
#[derive(Clone)]
struct Boundless(f64);

impl State for Boundless {
    fn enter(&mut self, _: &Context) {}

    fn values_in_block(&self) -> Option<usize> {
        Some(1_024)
    }

    fn save(&self, to: &mut Writer) {
        self.0.save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.0.load(from)
    }
}

/// The highest value so far.
#[indicator(warmup = 0)]
fn boundless(
    data: &[f64],
    #[state(Boundless(f64::NEG_INFINITY))] highest: &mut Boundless,
    values: &mut Output,
) {
    for value in data {
        highest.0 = value.max(highest.0);
        values.push(highest.0);
    }
}

/// A function of one's own, in a box.
trait Ease: Send + Sync {
    fn ease(&self, x: f64) -> f64;
    fn copied(&self) -> Box<dyn Ease>;
}

impl Clone for Box<dyn Ease> {
    fn clone(&self) -> Self {
        self.copied()
    }
}

struct Half;

impl Ease for Half {
    fn ease(&self, x: f64) -> f64 {
        x / 2.0
    }

    fn copied(&self) -> Box<dyn Ease> {
        Box::new(Self)
    }
}

fn half() -> Box<dyn Ease> {
    Box::new(Half)
}

/// A state that is borrowed as it is stored, in its box.
#[indicator(warmup = 0)]
fn eased(data: &[f64], #[state(half())] by: &Box<dyn Ease>, values: &mut Output) {
    values.extend(data.iter().map(|x| by.ease(*x)));
}

macro_rules! many {
    ($($param:ident)*) => {
        /// The sum of as many parameters as no sweep could have neighbours of.
        #[indicator(warmup = 0)]
        fn many(data: &[f64], $(#[param(default = 1, max = 9)] $param: usize,)* values: &mut Output) {
            let sum = 0 $(+ $param)*;
            values.extend(data.iter().map(|x| x + sum as f64));
        }
    };
}
many!(p01 p02 p03 p04 p05 p06 p07 p08 p09 p10 p11 p12 p13 p14 p15 p16 p17 p18 p19 p20 p21);

/// How many standard deviations from the mean; 0 where all are the same, which the formula does not find: its mean is
/// rounded.
#[indicator(warmup = period - 1)]
pub fn standardised(
    data: &[f64],
    #[param(default = 26, min = 2)] period: usize,
    values: &mut Output,
) {
    values.extend(data.windows(period).map(|window| {
        if window.iter().all(|x| *x == window[0]) {
            0.0
        } else {
            formulas::standardised(window)
        }
    }));
}

/// The highest value so far, which never forgets a spike that was the highest, as a share of itself and the value.
#[indicator(warmup = 0)]
fn restated(data: &[f64], #[state(0.0)] highest: &mut f64, values: &mut Output) {
    for x in data {
        *highest = x.abs().max(*highest);
        values.push(if *highest > 0.0 { x / *highest } else { 0.0 });
    }
}

/// 1 where the close is above its exponential average: a number of few values, which shows little of the average.
#[indicator(warmup = period - 1)]
pub fn above_ema(
    close: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    #[output(signal)] values: &mut Output,
) {
    let bars = ends((close, average.feed(close)));
    values.extend(bars.map(|(close, average)| f64::from(u8::from(close > average))));
}

/// 1 where a fast average is above a slow one, -1 where it is below.
#[indicator(warmup = slow - 1, require = fast < slow)]
fn ema_cross(
    close: &[f64],
    #[param(default = 5, min = 1)] fast: usize,
    #[param(default = 9, min = 1)] slow: usize,
    #[state(Smoother::exponential(fast))] short: &mut Smoother,
    #[state(Smoother::exponential(slow))] long: &mut Smoother,
    #[output(signal)] values: &mut Output,
) {
    let bars = ends((short.feed(close), long.feed(close)));
    values.extend(bars.map(|(short, long)| match short.total_cmp(&long) {
        Ordering::Less => -1.0,
        Ordering::Equal => 0.0,
        Ordering::Greater => 1.0,
    }));
}

/// 1 where a true range is below half as much again as Wilder's average of them.
#[indicator(warmup = period - 1)]
fn quiet(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[param(default = 14, min = 1)] period: usize,
    #[state(TrueRange::default())] range: &mut TrueRange,
    #[state(ChangeSmoother::wilder(period))] average: &mut ChangeSmoother,
    #[output(signal)] values: &mut Output,
) {
    let range = range.feed(high, low, close);
    let bars = ends((range, average.feed(range)));
    values.extend(bars.map(|(range, average)| f64::from(u8::from(range < 1.5 * average))));
}

/// 1 where a band of two deviations is narrower than Wilder's average of the true ranges.
#[indicator(warmup = period.max(range_period) - 1)]
fn squeeze(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[param(default = 20, min = 1)] period: usize,
    #[param(default = 20, min = 1)] range_period: usize,
    #[param(default = 1.5, above = 0.0)] factor: f64,
    #[state(Deviation::new(period))] deviation: &mut Deviation,
    #[state(TrueRange::default())] range: &mut TrueRange,
    #[state(ChangeSmoother::wilder(range_period))] average: &mut ChangeSmoother,
    #[output(signal)] values: &mut Output,
) {
    let range = average.feed(range.feed(high, low, close));
    let bars = ends((deviation.feed(close), range));
    values.extend(
        bars.map(|(deviation, range)| f64::from(u8::from(2.0 * deviation < factor * range))),
    );
}

/// Whether a price crosses its average, as a number of 0 or 1 that is no signal by its kind.
#[derive(Clone, State)]
struct Crossing {
    average: Smoother,
    above: bool,
}

/// 1 where the value crosses its exponential average.
#[indicator(warmup = period - 1)]
fn crossing(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Crossing { average: Smoother::exponential(period), above: false })]
    state: &mut Crossing,
    values: &mut Output,
) {
    for distance in state.average.feed_distances(data) {
        let before = std::mem::replace(&mut state.above, *distance < 0.0);
        values.push(f64::from(u8::from(before != state.above)));
    }
}

/// Distance of two exponential averages, which fades while a price stands still.
#[indicator(warmup = slow - 1, require = fast < slow)]
pub fn distance(
    data: &[f64],
    #[param(default = 3, min = 1)] fast: usize,
    #[param(default = 4, min = 2)] slow: usize,
    #[state(Smoother::exponential(fast))] short: &mut Smoother,
    #[state(Smoother::exponential(slow))] long: &mut Smoother,
    values: &mut Output,
) {
    let bars = ends((short.feed(data), long.feed(data)));
    values.extend(bars.map(|(short, long)| short - long));
}

/// Distance of the close from its exponential average, in average true ranges; 0 where nothing moved.
#[indicator(warmup = period - 1)]
pub fn strength(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[param(default = 14, min = 1)] period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    #[state(TrueRange::default())] range: &mut TrueRange,
    #[state(ChangeSmoother::wilder(period))] ranges: &mut ChangeSmoother,
    values: &mut Output,
) {
    let ranges = ranges.feed(range.feed(high, low, close));
    let bars = ends((close, average.feed(close), ranges));
    let share = |distance, range| if range > 0.0 { distance / range } else { 0.0 };
    values.extend(bars.map(|(close, average, range)| share(close - average, range)));
}

/// Chande's momentum: how far a price went in all, in percent of its moves; 0 where nothing moved.
#[indicator(warmup = period)]
pub fn momentum(
    data: &[f64],
    #[param(default = 12, min = 1)] period: usize,
    #[state(Differences::default())] changes: &mut Differences,
    #[state(Lag::new(period))] before: &mut Lag,
    #[state(Scratch::default())] moves: &mut Scratch,
    #[state(Windows::new(period))] sum: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    let moves = moves.fill(changes.feed(data).iter().map(|change| change.abs()));
    let [moved] = sum.feed(moves);
    let share = |way, moved| {
        if moved > 0.0 {
            100.0 * way / moved
        } else {
            0.0
        }
    };
    let bars = ends((data, before.feed(data), moved));
    values.extend(bars.map(|(data, before, moved)| share(data - before, moved)));
}

/// Where the newest value stands among those of its window, 0 to 1; 0 where all are the same.
#[indicator(warmup = period - 1)]
pub fn placed(
    #[input(above = 0.0)] data: &[f64],
    #[param(default = 5, min = 2)] period: usize,
    values: &mut Output,
) {
    values.extend(data.windows(period).map(|window| {
        if window.iter().all(|x| *x == window[0]) {
            0.0
        } else {
            formulas::place(window)
        }
    }));
}
