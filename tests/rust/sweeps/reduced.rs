//! Sweeps that are reduced: each number is what a plain loop makes of the row.

use crate::over;
use indicator_runtime::{Axis, Entry, ErrorKind, Kernel, Reduction, Value};
use indicator_tests::series::prices;
use indicators::{ATR, BOLLINGER_BANDS, CDL_DOJI, RSI, SMA};
use std::thread;

/// The sum by its definition: of up to 512 values each eighth for itself, of more by halves of whole 512s.
fn sum(values: &[f64], term: &dyn Fn(f64) -> f64) -> f64 {
    if values.len() > 512 {
        let blocks = values.len().div_ceil(512);
        let (first, second) = values.split_at(blocks.div_ceil(2) * 512);
        return sum(first, term) + sum(second, term);
    }
    let mut sums = [0.0; 8];
    for (place, value) in values.iter().enumerate() {
        if value.is_finite() {
            sums[place % 8] += term(*value);
        }
    }
    let [a, b, c, d, e, f, g, h] = sums;
    ((a + b) + (c + d)) + ((e + f) + (g + h))
}

fn crossings(values: &[f64], line: &[f64]) -> f64 {
    let bars = values.iter().zip(line).map(|(value, line)| value - line);
    let sides: Vec<f64> = bars.filter(|side| side.is_finite()).collect();
    let aside: Vec<bool> = sides
        .iter()
        .filter(|side| **side != 0.0)
        .map(|side| *side > 0.0)
        .collect();
    let turns = aside.windows(2).filter(|pair| pair[0] != pair[1]).count();
    if sides.is_empty() {
        f64::NAN
    } else {
        turns as f64
    }
}

fn expected(reduction: Reduction, values: &[f64], line: &[f64]) -> f64 {
    let present: Vec<f64> = values
        .iter()
        .copied()
        .filter(|value| value.is_finite())
        .collect();
    let count = present.len() as f64;
    let Some(&first) = present.first() else {
        return if reduction == Reduction::Count {
            0.0
        } else {
            f64::NAN
        };
    };
    let mean = first + sum(values, &|value| value - first) / count;
    match reduction {
        Reduction::Last => present[present.len() - 1],
        Reduction::Mean => mean,
        Reduction::Min => present.iter().copied().fold(f64::INFINITY, f64::min),
        Reduction::Max => present.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        Reduction::Std => (sum(values, &|value| (value - mean) * (value - mean)) / count).sqrt(),
        Reduction::Sum => sum(values, &|value| value),
        Reduction::Count => count,
        Reduction::Crossings => crossings(values, line),
        Reduction::CrossingsOf(level) => crossings(values, &vec![level; values.len()]),
        other => panic!("no formula for {other:?}"),
    }
}

const ALL: [Reduction; 9] = [
    Reduction::Last,
    Reduction::Mean,
    Reduction::Min,
    Reduction::Max,
    Reduction::Std,
    Reduction::Sum,
    Reduction::Count,
    Reduction::Crossings,
    Reduction::CrossingsOf(100.0),
];

/// Prices with gaps, so that rows have values missing at their beginnings and within.
fn gappy(length: usize) -> Vec<f64> {
    let mut close = prices(length);
    for gap in [length / 3, length / 2, length - 1] {
        close[gap] = f64::NAN;
    }
    close
}

/// Checks all reductions of a sweep over `periods`; `price` says which input an output is compared with, if with any.
fn check(entry: &'static Entry, inputs: &[&[f64]], axes: &[Axis<Value>], price: Option<usize>) {
    let rows = entry.batch_columns(inputs, axes, Kernel::Auto).unwrap();
    let reduced = entry
        .batch_reduced(inputs, axes, Kernel::Auto, &ALL)
        .unwrap();
    assert_eq!((reduced.rows, reduced.cols), (rows.rows, ALL.len()));
    assert_eq!(reduced.combos, rows.combos);
    let zero = vec![0.0; rows.cols];
    let line = price.map_or(&zero[..], |price| inputs[price]);
    for (output, numbers) in rows.outputs.into_iter().zip(&reduced.outputs) {
        let matrix: Vec<f64> = match output {
            indicator_runtime::Column::Numbers(values) => values,
            indicator_runtime::Column::Signals(values) => {
                values.into_iter().map(f64::from).collect()
            }
        };
        for (row, kept) in matrix.chunks(rows.cols).zip(numbers.chunks(ALL.len())) {
            for (reduction, kept) in ALL.into_iter().zip(kept) {
                let expected = expected(reduction, row, line);
                let same =
                    kept.to_bits() == expected.to_bits() || (kept.is_nan() && expected.is_nan());
                assert!(same, "{} {reduction:?}: {kept}, not {expected}", entry.name);
            }
        }
    }
}

#[test]
fn every_reduction_of_every_kind_of_output() {
    for length in [60, 513, 5_000] {
        let close = gappy(length);
        let low: Vec<f64> = close.iter().map(|price| 0.99 * price).collect();
        check(&SMA, &[&close], &over(&SMA, 2..=70), Some(0));
        check(&RSI, &[&close], &over(&RSI, 2..=20), None);
        check(
            &BOLLINGER_BANDS,
            &[&close],
            &over(&BOLLINGER_BANDS, 2..=20),
            Some(0),
        );
        check(&ATR, &[&close, &low, &close], &over(&ATR, 2..=20), None);
        check(&CDL_DOJI, &[&close, &close, &low, &close], &[], None);
    }
}

#[test]
fn the_mean_of_equal_values_is_that_value() {
    let close = vec![0.1; 100_000];
    let reductions = [Reduction::Mean, Reduction::Std];
    let reduced = SMA.batch_reduced(&[&close], &over(&SMA, [3]), Kernel::Auto, &reductions);
    assert_eq!(reduced.unwrap().outputs, [[0.1, 0.0]]);
}

#[test]
fn every_kernel_and_number_of_threads_gives_the_same_bits() {
    let close = gappy(20_000);
    let axes = over(&SMA, 2..=40);
    let reduced = |kernel| SMA.batch_reduced(&[&close], &axes, kernel, &ALL);
    let scalar = reduced(Kernel::Scalar).unwrap().outputs;
    let bits = |outputs: &[Vec<f64>]| -> Vec<u64> {
        outputs[0].iter().map(|number| number.to_bits()).collect()
    };
    assert!(scalar[0].iter().all(|number| !number.is_nan()));
    for kernel in [Kernel::Avx2, Kernel::Avx512, Kernel::Auto] {
        if let Ok(other) = reduced(kernel) {
            assert_eq!(bits(&other.outputs), bits(&scalar));
        }
    }
    // Beside others, there are fewer threads.
    thread::scope(|scope| {
        for _ in 0..4 {
            scope
                .spawn(|| assert_eq!(bits(&reduced(Kernel::Auto).unwrap().outputs), bits(&scalar)));
        }
    });
}

#[test]
fn a_reduction_of_ones_own() {
    let close = gappy(2_000);
    let axes = over(&BOLLINGER_BANDS, 2..=30);
    let widest = |params: &[Value], outputs: &[&[f64]], kept: &mut [f64]| {
        let widths = outputs[0]
            .iter()
            .zip(outputs[2])
            .map(|(upper, lower)| upper - lower);
        kept[0] = widths.fold(f64::NAN, f64::max);
        if let Value::Usize(period) = params[0] {
            kept[1] = period as f64;
        }
    };
    let reduced = BOLLINGER_BANDS
        .batch_reduced_by(&[&close], &axes, Kernel::Auto, 2, widest)
        .unwrap();
    let rows = BOLLINGER_BANDS
        .batch(&[&close], &axes, Kernel::Auto)
        .unwrap();
    assert_eq!(
        (reduced.rows, reduced.cols, reduced.outputs.len()),
        (29, 2, 1)
    );
    for ((params, outputs), (_, kept)) in rows.iter().zip(reduced.iter()) {
        let mut expected = [f64::NAN; 2];
        widest(params, &outputs, &mut expected);
        assert_eq!(kept[0], expected);
    }
}

#[test]
fn names_and_what_is_refused() {
    assert_eq!(
        Reduction::names().collect::<Vec<_>>().join(" "),
        "last mean min max std sum count crossings"
    );
    for (name, reduction) in Reduction::names().zip(ALL) {
        assert_eq!(Reduction::by_name(name), Some(reduction));
    }
    assert_eq!(Reduction::by_name("median"), None);
    let close = prices(100);
    let refused = |close: &[f64], reductions: &[Reduction]| {
        let axes = over(&SMA, [3]);
        SMA.batch_reduced(&[close], &axes, Kernel::Auto, reductions)
            .unwrap_err()
            .kind
    };
    assert!(matches!(
        refused(&close, &[]),
        ErrorKind::WrongNumber { got: 0, .. }
    ));
    assert_eq!(refused(&[], &ALL), ErrorKind::EmptyInput);
    assert!(matches!(
        refused(&[f64::NAN; 9], &ALL),
        ErrorKind::AllNan { .. }
    ));
    let panics = |_: &[Value], _: &[&[f64]], _: &mut [f64]| panic!("a caller's mistake");
    let result = SMA.batch_reduced_by(&[&close], &over(&SMA, 2..=9), Kernel::Auto, 1, panics);
    assert!(
        matches!(result.unwrap_err().kind, ErrorKind::Panicked(text) if text.contains("mistake"))
    );
}
