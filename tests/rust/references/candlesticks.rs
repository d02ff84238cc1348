//! Candlesticks where they are seen: most patterns are too rare for random series of other tests to show them.

use crate::expected;
use fastrand::Rng;
use indicator_runtime::{Entry, Kernel};
use indicators::CATALOGUE;
use std::iter::zip;

/// Bars before and after one that shows a pattern.
const BEFORE: usize = 20;
const AFTER: usize = 5;
/// As many of the bars that show a pattern are compared.
const MOST: usize = 200;

/// Open, high, low and close of a walk of few kinds of step, of which no two are quite the same.
fn walk(length: usize, rng: &mut Rng) -> [Vec<f64>; 4] {
    let mut one_of = |sizes: &[f64]| sizes[rng.usize(..sizes.len())] + 1e-3 * rng.f64();
    let mut bars: [Vec<f64>; 4] = Default::default();
    let mut close = 1e6;
    for _ in 0..length {
        let open = close + one_of(&[-6.0, -3.0, -1.0, 0.0, 0.0, 1.0, 3.0, 6.0]);
        close = open + one_of(&[-9.0, -8.0, -3.0, -1.0, 0.0, 1.0, 3.0, 8.0, 9.0]);
        let high = open.max(close) + one_of(&[0.0, 0.0, 0.0, 0.0, 1.0, 4.0, 12.0]);
        let low = open.min(close) - one_of(&[0.0, 0.0, 0.0, 0.0, 1.0, 4.0, 12.0]);
        for (prices, price) in zip(&mut bars, [open, high, low, close]) {
            prices.push(price);
        }
    }
    bars
}

/// The series that an indicator takes of bars.
fn inputs<'a>(entry: &Entry, bars: &'a [Vec<f64>; 4]) -> Vec<&'a [f64]> {
    let names = ["open", "high", "low", "close"];
    let of = |name: &str| {
        names
            .iter()
            .position(|known| *known == name)
            .expect("a price")
    };
    entry
        .inputs
        .iter()
        .map(|input| &bars[of(input.name)][..])
        .collect()
}

#[test]
fn patterns_are_seen_where_their_formulas_see_them() {
    let bars = walk(400_000, &mut Rng::with_seed(1));
    for entry in CATALOGUE
        .entries()
        .filter(|entry| entry.name.starts_with("cdl_"))
    {
        let (inputs, values) = (inputs(entry, &bars), entry.defaults());
        let compute = |inputs: &[&[f64]]| {
            let mut outputs = entry
                .compute(inputs, &values, Kernel::Auto)
                .expect("enough bars");
            outputs.remove(0)
        };
        let shown = zip(0.., compute(&inputs)).filter(|(_, signal)| signal.abs() > 0.0);
        let mut compared = 0;
        for (at, _) in shown.take(MOST) {
            let rows = at - BEFORE.min(at)..(at + AFTER).min(bars[0].len());
            let inputs: Vec<&[f64]> = inputs.iter().map(|prices| &prices[rows.clone()]).collect();
            let expected = expected(entry, &inputs, &values);
            let outputs = zip(compute(&inputs), &expected.outputs[0]);
            for ((got, expected), scale) in zip(outputs, &expected.scales[0]) {
                let is_close_call = scale.is_infinite();
                let same = got == *expected || got.is_nan() && expected.is_nan();
                assert!(
                    same || is_close_call,
                    "{}: {got}, not {expected}",
                    entry.name
                );
                compared += usize::from(!is_close_call && got.abs() > 0.0);
            }
        }
        assert!(compared > 0, "{} is not seen", entry.name);
    }
}
