use indicator_runtime::math::{Lag, RunningSum, Scratch, ends};
use indicator_runtime::{Output, indicator};

/// Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.
///
/// A bar that closes higher than the one before adds close − the lower of its low and the close before, one that closes
/// lower takes off the higher of its high and the close before − close. It starts at 0 with the first bar.
///
/// `y[i] = y[i − 1] + close[i] − min(low[i], close[i − 1])` where `close[i] > close[i − 1]`,
/// `y[i] = y[i − 1] + close[i] − max(high[i], close[i − 1])` where `close[i] < close[i − 1]`, and else
/// `y[i] = y[i − 1]`; `y[0] = 0`.
///
/// Source: Larry Williams, 1972; as TA-Lib's WAD.
#[indicator(warmup = 0)]
pub fn wad(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[state(Lag::new(1))] before: &mut Lag,
    #[state(Scratch::default())] detours: &mut Scratch,
    #[state(RunningSum::default())] sum: &mut RunningSum,
    #[state(None)] first: &mut Option<f64>,
    #[output(pane)] values: &mut Output,
) {
    // What goes from close to close adds up to the distance from the first one, so that a spike leaves nothing behind; what
    // remains is how far a bar went the other way before.
    let bars = ends((high, low, close, before.feed(close)));
    let detours = detours.fill(bars.map(|(high, low, close, before)| {
        let (rise, fall) = ((high - before).max(0.0), (before - low).max(0.0));
        if close > before {
            fall
        } else if close < before {
            -rise
        } else {
            0.0
        }
    }));
    let sums = sum.feed(detours);
    if let (None, Some(close)) = (&first, close.first()) {
        *first = Some(*close);
        values.push(0.0);
    }
    let start = first.unwrap_or_default();
    values.extend(ends((close, sums)).map(|(close, sum)| (close - start) + sum));
}
