//! An indicator as a building block of another: the same bits as one after the other by hand, and all laws.

use indicator_runtime::conformance::{Conformance, same_bits};
use indicator_runtime::math::{Lag, Scratch, Skip, ends};
use indicator_runtime::{
    AnyBlock, Choice, Entry, Error, ErrorKind, Kernel, Output, ParamSet, State, Value, indicator,
};
use indicator_tests::series::prices;
use indicators::{
    AtrBlock, AtrParams, EMA, EmaBlock, EmaParams, RsiBlock, RsiParams, SMA, SmaBlock, SmaParams,
    WMA,
};

/// An exponential average of the relative strength index.
#[indicator(warmup = RsiParams::new().period(period).warmup() + EmaParams::new().period(smoothing).warmup())]
fn smooth_rsi(
    data: &[f64],
    #[param(default = 14, min = 1)] period: usize,
    #[param(default = 5, min = 1)] smoothing: usize,
    #[state(RsiParams::new().period(period).block())] rsi: &mut RsiBlock,
    #[state(EmaParams::new().period(smoothing).block())] ema: &mut EmaBlock,
    values: &mut Output,
) {
    let [rsi] = rsi.feed([data]);
    let [smooth] = ema.feed([rsi]);
    values.extend(smooth.iter().copied());
}

/// How far a price stands above its average, in average true ranges: blocks of several inputs, a window kernel among
/// them, which become ready at different bars.
#[indicator(warmup = SmaParams::new().period(period).warmup().max(AtrParams::new().period(period).warmup()))]
fn distance(
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[param(default = 10, min = 1)] period: usize,
    #[state(SmaParams::new().period(period).block())] sma: &mut SmaBlock,
    #[state(AtrParams::new().period(period).block())] atr: &mut AtrBlock,
    values: &mut Output,
) {
    let [mean] = sma.feed([close]);
    let [range] = atr.feed([high, low, close]);
    values.extend(ends((close, mean, range)).map(|(close, mean, range)| {
        if range > 0.0 {
            (close - mean) / range
        } else {
            0.0
        }
    }));
}

/// Which average.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Average {
    /// Plain.
    Simple,
    /// Exponential.
    Exponential,
    /// Weighted.
    Weighted,
}

impl Average {
    fn entry(self) -> &'static Entry {
        match self {
            Self::Simple => &SMA,
            Self::Exponential => &EMA,
            Self::Weighted => &WMA,
        }
    }
}

/// An average of the changes, of a kind that a parameter chooses.
#[indicator(warmup = 1 + (average.entry().warmup)(&[Value::Usize(period)]))]
fn average_change(
    data: &[f64],
    #[param(default = 7, min = 1)] period: usize,
    #[param(default = Average::Simple)] average: Average,
    #[state(Lag::new(1))] before: &mut Lag,
    #[state(Scratch::default())] changes: &mut Scratch,
    #[state(AnyBlock::new(average.entry(), &[Value::Usize(period)]))] mean: &mut AnyBlock,
    values: &mut Output,
) {
    let before = before.feed(data);
    let changes = changes.collect(ends((data, before)).map(|(new, old)| new - old));
    let [mean] = mean.feed([changes]);
    values.extend(mean.iter().copied());
}

/// A value, from the third of a run on.
#[indicator(warmup = 2)]
fn later(data: &[f64], #[state(Skip::new(2))] skip: &mut Skip, values: &mut Output) {
    values.extend(skip.feed(data).iter().copied());
}

/// Working memory, and a number that follows from the parameters.
#[derive(Clone, State)]
struct Powers {
    #[state(fixed)]
    exponent: i32,
    work: [Scratch; 1],
}

/// The squares: working memory makes no window kernel resumable, in a state of the author's neither.
#[indicator(warmup = 0)]
fn squares(
    data: &[f64],
    #[state(Powers { exponent: 2, work: Default::default() })] powers: &mut Powers,
    values: &mut Output,
) {
    let [work] = &mut powers.work;
    let squares = work.collect(data.iter().map(|x| x.powi(powers.exponent)));
    values.extend(squares.iter().copied());
}

#[test]
fn compositions_keep_the_laws() {
    Conformance::new()
        .and(&SMOOTH_RSI)
        .and(&DISTANCE)
        .and(&AVERAGE_CHANGE)
        .and(&LATER)
        .and(&SQUARES)
        .check();
}

#[test]
fn the_bits_are_those_of_one_after_the_other() {
    let data = prices(5_000);
    let both = SmoothRsiParams::new()
        .apply(&data)
        .expect("there are enough");
    let rsi = RsiParams::new().apply(&data).expect("there are enough");
    let ema = EmaParams::new()
        .period(5)
        .apply(&rsi.values)
        .expect("there are enough");
    same_bits(&SMOOTH_RSI, "composition", &[both.values], &[ema.values])
        .expect("they are the same");
}

#[test]
fn working_memory_is_not_carried() {
    assert!(!SQUARES.resumable);
    assert!(AVERAGE_CHANGE.resumable);
}

#[test]
fn a_parameter_that_the_part_refuses_is_its_error() {
    let error = AnyBlock::<1, 1>::new(&SMA, &[Value::Usize(0)])
        .map(drop)
        .expect_err("it is 0");
    assert_eq!(
        error.to_string(),
        "sma: Invalid period: period = 0 (allowed: 1 or more)"
    );
    let kind = ErrorKind::from(error);
    assert_eq!(
        kind.to_string(),
        "Invalid state: sma: Invalid period: period = 0 (allowed: 1 or more)"
    );
    let of_three = AnyBlock::<1, 1>::new(&indicators::ATR, &AtrParams::new().into_values());
    let error: Error = of_three.map(drop).expect_err("it has three inputs");
    assert_eq!(
        error.to_string(),
        "atr: Wrong number of inputs: 3 (allowed: 1)"
    );
}

#[test]
fn each_kind_of_average_is_itself() {
    let data = prices(200);
    let changes: Vec<f64> = data.windows(2).map(|pair| pair[1] - pair[0]).collect();
    for average in [Average::Simple, Average::Exponential, Average::Weighted] {
        let params = AverageChangeParams::new().average(average);
        let output = params.apply(&data).expect("there are enough");
        let alone = average
            .entry()
            .compute(&[&changes], &[Value::Usize(7)], Kernel::Auto);
        let alone = alone.expect("there are enough");
        same_bits(
            &AVERAGE_CHANGE,
            "by kind",
            &[output.values[1..].to_vec()],
            &alone,
        )
        .expect("they are the same");
    }
}
