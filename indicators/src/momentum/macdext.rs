use crate::shared::average_distance::AverageDistance;
use crate::shared::convergence::write_lines;
use crate::{Average, AverageBlock};
use indicator_runtime::math::{Scratch, Skip, ends};
use indicator_runtime::{ErrorKind, Output, State, indicator};

/// Moving average convergence/divergence by averages of any kind.
///
/// `macd` is the average over `fast_period` values less the one over `slow_period` values, both started so late that they
/// are first due together; `signal` is an average of `macd` over `signal_period` values, and `hist` is `macd` − `signal`.
/// Where `fast_period` is longer than `slow_period` they change places, and with them their kinds.
///
/// Source: Gerald Appel, late 1970s, who takes exponential averages (see [`macd`](fn@crate::macd)); as TA-Lib's MACDEXT.
#[indicator(
    warmup = fast_average.warmup(fast_period).max(slow_average.warmup(slow_period)) + signal_average.warmup(signal_period),
    types = MacdExt
)]
pub fn macdext(
    data: &[f64],
    /// Length of the fast average, in values.
    #[param(default = 12, min = 1)]
    fast_period: usize,
    /// The kind of the fast average.
    #[param(default = Average::Sma)]
    fast_average: Average,
    /// Length of the slow average, in values.
    #[param(default = 26, min = 1)]
    slow_period: usize,
    /// The kind of the slow average.
    #[param(default = Average::Sma)]
    slow_average: Average,
    /// Length of the average of `macd`, in values.
    #[param(default = 9, min = 1)]
    signal_period: usize,
    /// The kind of the average of `macd`.
    #[param(default = Average::Sma)]
    signal_average: Average,
    #[state(together([(fast_period, fast_average), (slow_period, slow_average)]))]
    lines: &mut [Line; 2],
    #[state(signal_average.block(signal_period))] average: &mut AverageBlock,
    #[state(Scratch::default())] distance: &mut Scratch,
    /// The fast average less the slow one.
    #[output(pane)]
    macd: &mut Output,
    /// The average of `macd`.
    #[output(pane)]
    signal: &mut Output,
    /// `macd` less `signal`.
    #[output(pane, histogram)]
    hist: &mut Output,
) {
    let [short, long] = lines
        .each_mut()
        .map(|line| line.distance.feed(line.skip.feed(data)));
    let distance = distance.fill(ends((short, long)).map(|(short, long)| short - long));
    write_lines(distance, average.feed(distance), macd, signal, hist);
}

/// An average of what follows the first values.
#[derive(Clone, State)]
pub struct Line {
    skip: Skip,
    distance: AverageDistance,
}

/// Averages that are first due together, that of the shorter period first.
fn together(mut averages: [(usize, Average); 2]) -> Result<[Line; 2], ErrorKind> {
    averages.sort_by_key(|(period, _)| *period);
    let [short, long] = averages.map(|(period, average)| average.warmup(period));
    let line = |(period, average): (usize, Average), early| -> Result<_, ErrorKind> {
        let (skip, distance) = (Skip::new(early), AverageDistance::new(average, period)?);
        Ok(Line { skip, distance })
    };
    Ok([
        line(averages[0], long.saturating_sub(short))?,
        line(averages[1], short.saturating_sub(long))?,
    ])
}
