use indicator_runtime::math::{Skip, TrueRange};
use indicator_runtime::{Output, indicator};

/// True range: the greatest of high − low, |high − previous close| and |low − previous close|.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.
#[indicator(warmup = 1)]
pub fn trange(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(TrueRange::default())] ranges: &mut TrueRange,
    #[state(Skip::new(1))] first: &mut Skip,
    #[output(pane)] values: &mut Output,
) {
    let ranges = first.feed(ranges.feed(high, low, close));
    values.extend(ranges.iter().copied());
}
