use indicator_runtime::math::{ends, true_range};
use indicator_runtime::{Output, indicator};

/// True range: the greatest of high − low, |high − previous close| and |low − previous close|.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.
#[indicator(warmup = 1)]
pub fn trange(high: &[f64], low: &[f64], close: &[f64], #[output(pane)] values: &mut Output) {
    let before = &close[..close.len() - 1];
    values.extend(
        ends((&high[1..], &low[1..], before))
            .map(|(high, low, before)| true_range(high, low, before)),
    );
}
