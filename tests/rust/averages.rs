//! Averages of windows whose values are all equal, within series that move, and lines that are one in several indicators.

use indicator_runtime::{Entry, Kernel, Value};
use indicator_tests::series::{prices, streamed};
use indicators::{
    ALMA, BOLLINGER_BANDS, DONCHIAN, JSA, LINEARREG_INTERCEPT, LINEARREG_SLOPE, MACD, SMA, STDDEV,
    STOCH, STOCHF, WMA,
};
use std::iter::zip;

/// Windows of these have nothing behind them: an average of what a window holds.
const AVERAGES: [&Entry; 5] = [&ALMA, &JSA, &LINEARREG_INTERCEPT, &SMA, &WMA];
/// Differences and spreads of the same.
const DIFFERENCES: [&Entry; 2] = [&LINEARREG_SLOPE, &STDDEV];
const PERIODS: [usize; 14] = [2, 3, 5, 6, 7, 9, 14, 20, 23, 24, 26, 61, 100, 137];

/// Prices that now and then stand still, from a few bars to several pieces of the walk, in units of a cent; two equal ones
/// begin at even and at odd places.
fn resting(length: usize) -> Vec<f64> {
    let mut series = Vec::new();
    for (at, price) in prices(length).into_iter().enumerate() {
        let still = [1, 2, 1, 5, 31, 1, 150, 1, 1, 3_000][at % 10];
        series.extend(std::iter::repeat_n((100.0 * price).round() / 100.0, still));
    }
    series.truncate(length);
    series
}

/// The parameters' defaults but for the period.
fn with(entry: &'static Entry, period: usize) -> Vec<Value> {
    let mut values = entry.defaults();
    values[0] = Value::Usize(period);
    values
}

/// Every place whose window holds one value only, with that value.
fn flat(data: &[f64], width: usize) -> impl Iterator<Item = (usize, f64)> {
    let windows = data.windows(width).enumerate();
    let flat = windows.filter(|(_, window)| window.iter().all(|value| *value == window[0]));
    flat.map(move |(at, window)| (at + width - 1, window[0]))
}

#[test]
fn windows_of_equal_values_are_exact() {
    let data = resting(9_000);
    let exact = |entry: &'static Entry, period: usize, expected: fn(f64) -> f64| {
        let values = with(entry, period);
        let width = entry.warmup(&values).unwrap() + 1;
        let mut found = 0;
        for kernel in Kernel::available() {
            let outputs = entry.compute(&[&data], &values, kernel).unwrap();
            let mut turns = 0..;
            let lengths = |_| [1, 7, 1, 64, 1_500][turns.next().unwrap_or(0) % 5];
            let streamed = streamed(entry, &values, &[&data], lengths);
            for (at, value) in flat(&data, width) {
                for answer in [outputs[0][at], streamed[0][at]] {
                    assert_eq!(answer, expected(value), "{} {period} at {at}", entry.name);
                }
                found += 1;
            }
        }
        assert!(found > 0, "{} {period}", entry.name);
    };
    for period in PERIODS {
        for entry in AVERAGES {
            exact(entry, period, |value| value);
        }
        for entry in DIFFERENCES {
            exact(entry, period, |_| 0.0);
        }
    }
}

/// The outputs of an indicator.
fn outputs(entry: &'static Entry, inputs: &[&[f64]], values: &[Value]) -> Vec<Vec<f64>> {
    entry.compute(inputs, values, Kernel::Auto).unwrap()
}

#[track_caller]
fn assert_same(one: &[f64], other: &[f64]) {
    for (at, (one, other)) in zip(one, other).enumerate() {
        assert_eq!(one.to_bits(), other.to_bits(), "{one:?}, {other:?} at {at}");
    }
}

#[test]
fn a_line_through_one_value_is_level() {
    let data = [3.3, -7.1, 0.0, 1e300, 5e-324];
    for (entry, expected) in [(&LINEARREG_INTERCEPT, data), (&LINEARREG_SLOPE, [0.0; 5])] {
        for kernel in Kernel::available() {
            let values = entry.compute(&[&data], &with(entry, 1), kernel).unwrap();
            assert_same(&values[0], &expected);
        }
        let streamed = streamed(entry, &with(entry, 1), &[&data], |_| 1);
        assert_same(&streamed[0], &expected);
    }
}

#[test]
fn bands_are_the_mean_and_the_deviation() {
    for data in [prices(3_000), resting(3_000)] {
        for period in PERIODS {
            let bands = outputs(&BOLLINGER_BANDS, &[&data], &with(&BOLLINGER_BANDS, period));
            let mean = &outputs(&SMA, &[&data], &with(&SMA, period))[0];
            let deviation = &outputs(&STDDEV, &[&data], &with(&STDDEV, period))[0];
            let beyond = |times: f64| -> Vec<f64> {
                zip(mean, deviation)
                    .map(|(mean, deviation)| mean + times * deviation)
                    .collect()
            };
            assert_same(&bands[1], mean);
            assert_same(&bands[0], &beyond(2.0));
            assert_same(&bands[2], &beyond(-2.0));
        }
    }
}

#[test]
fn the_stochastic_lines_are_means_of_one_another() {
    let (high, low, close) = (
        prices(900)
            .iter()
            .map(|price| price + 1.0)
            .collect::<Vec<_>>(),
        prices(900)
            .iter()
            .map(|price| price - 1.0)
            .collect::<Vec<_>>(),
        resting(900),
    );
    let inputs: [&[f64]; 3] = [&high, &low, &close];
    let mut values = STOCHF.defaults();
    // Over one value, `fastd` is `fastk`.
    values[1] = Value::Usize(1);
    let place = &outputs(&STOCHF, &inputs, &values)[0];
    let (fast, slow) = (
        outputs(&STOCHF, &inputs, &STOCHF.defaults()),
        outputs(&STOCH, &inputs, &STOCH.defaults()),
    );
    let mean = |data: &[f64]| outputs(&SMA, &[data], &with(&SMA, 3)).remove(0);
    assert_same(&fast[0][6..], &place[6..]);
    assert_same(&fast[1], &mean(place));
    assert_same(&slow[0][8..], &fast[1][8..]);
    assert_same(&slow[1], &mean(&fast[1]));
}

#[test]
fn other_lines_are_what_they_say() {
    let (high, low) = (prices(900), resting(900));
    let macd = outputs(&MACD, &[&high], &MACD.defaults());
    let difference: Vec<f64> = zip(&macd[0], &macd[1])
        .map(|(macd, signal)| macd - signal)
        .collect();
    assert_same(&macd[2], &difference);
    let channel = outputs(&DONCHIAN, &[&high, &low], &DONCHIAN.defaults());
    let middle: Vec<f64> = zip(&channel[0], &channel[2])
        .map(|(upper, lower)| (upper + lower) / 2.0)
        .collect();
    assert_same(&channel[1], &middle);
}
