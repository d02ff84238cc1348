use crate::{Average, AverageBlock};
use indicator_runtime::math::{Scratch, Skip};
use indicator_runtime::{Error, Output, indicator, list};
use std::iter::zip;

/// An average of each period, which begins where that of the longest does.
fn averages(
    kind: Average,
    periods: [usize; 2],
) -> Result<Vec<Option<(Skip, AverageBlock)>>, Error> {
    let [least, most] = periods;
    let average = |period| {
        let early = Skip::new(kind.warmup(most) - kind.warmup(period));
        Ok((early, kind.block(period)?))
    };
    let none = (least..most + 1).map(|_| None);
    let mut averages = list(none).map_err(|kind| kind.of("mavp"))?;
    for (slot, period) in zip(&mut averages, least..) {
        *slot = Some(average(period)?);
    }
    Ok(averages)
}

/// Moving average with a period of its own for each bar.
///
/// The average over as many values as `periods` says, which is rounded towards 0 and taken for `min_period` or `max_period`
/// where it is beyond these. All averages begin at the first answer, from the values just before it.
///
/// `mavp[i] = average(x, n)` with `n = min(max(floor(periods[i]), min_period), max_period)`.
///
/// Source: as TA-Lib's MAVP.
#[indicator(warmup = average.warmup(max_period), require = min_period <= max_period)]
pub fn mavp(
    data: &[f64],
    #[input(min = 0.0)] periods: &[f64],
    /// The shortest period.
    #[param(default = 2, min = 1, max = 250)]
    min_period: usize,
    /// The longest period.
    #[param(default = 30, min = 1, max = 250)]
    max_period: usize,
    /// The kind of average.
    #[param(default = Average::Sma)]
    average: Average,
    #[state(averages(average, [min_period, max_period]))] averages: &mut Vec<
        Option<(Skip, AverageBlock)>,
    >,
    #[state(Scratch::default())] wanted: &mut Scratch,
    values: &mut Output,
) {
    let [least, most] = [min_period as f64, max_period as f64];
    let due = &periods[periods.len() - values.remaining()..];
    let wanted = wanted.fill(due.iter().map(|period| period.floor().clamp(least, most)));
    let values = values.rest();
    for ((early, average), period) in zip(averages.iter_mut().flatten(), min_period..) {
        let line = average.feed(early.feed(data));
        for (value, (wanted, average)) in zip(&mut *values, zip(&*wanted, line)) {
            *value = if *wanted == period as f64 {
                *average
            } else {
                *value
            };
        }
    }
}
