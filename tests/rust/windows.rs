//! Windows of every size, compared with plain loops over whole numbers, which are exact.

use indicator_runtime::math::{Max, Min, Sum, Windows};
use indicator_runtime::{Kernel, Output, Value, indicator};
use indicator_tests::series::{assert_same, streamed};

/// The sum of the window, its lowest and its highest value.
#[indicator(warmup = period - 1)]
fn facts(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] sums: &mut Windows<Sum, 1>,
    #[state(Windows::new(period))] minima: &mut Windows<Min, 1>,
    #[state(Windows::new(period))] maxima: &mut Windows<Max, 1>,
    sum: &mut Output,
    lowest: &mut Output,
    highest: &mut Output,
) {
    sum.extend(sums.feed(data)[0].iter().copied());
    lowest.extend(minima.feed(data)[0].iter().copied());
    highest.extend(maxima.feed(data)[0].iter().copied());
}

/// Whole numbers in no order.
fn series(length: usize) -> Vec<f64> {
    (0..length)
        .map(|i| (i * 7919 % 1009) as f64 - 500.0)
        .collect()
}

fn plain(data: &[f64], period: usize) -> [Vec<f64>; 3] {
    let windows = || data.windows(period);
    let all = [
        windows().map(|w| w.iter().sum()).collect::<Vec<f64>>(),
        windows()
            .map(|w| w.iter().copied().fold(f64::INFINITY, f64::min))
            .collect(),
        windows()
            .map(|w| w.iter().copied().fold(f64::NEG_INFINITY, f64::max))
            .collect(),
    ];
    all.map(|found| [vec![f64::NAN; period - 1], found].concat())
}

#[test]
fn of_every_size() {
    let sizes = (1..=140).chain([255, 256, 257, 383, 511, 768, 1_000, 1_023, 1_025, 2_047]);
    let data = series(4_200);
    for period in sizes {
        let (values, expected) = ([Value::Usize(period)], plain(&data, period));
        for kernel in Kernel::available() {
            let array = FACTS.compute(&[&data], &values, kernel).unwrap();
            assert_same(&FACTS, &format!("{period}, {kernel:?}"), &array, &expected);
        }
        // Slices of all lengths up to a hundred, and some that are longer than the history that is kept.
        let mut turns = 0..;
        let answers = streamed(&FACTS, &values, &[&data], |_| {
            let turn: usize = turns.next().unwrap_or_default();
            [turn % 100, 1, 1, 8, 16 * (turn % 5)][turn % 5]
        });
        assert_same(&FACTS, &format!("{period}, a stream"), &answers, &expected);
    }
}
