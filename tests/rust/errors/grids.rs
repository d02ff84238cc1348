//! Ranges, lists and the grids that they span.

use crate::{indicator, refused};
use indicator_runtime::{Axis, Entry, Kernel, Value};
use indicator_tests::fixtures::fixtures;
use std::time::{Duration, Instant};

fn counts(start: usize, end: usize, step: usize) -> Axis<Value> {
    Axis::from((start, end, step)).to_values().unwrap()
}

fn reals(start: f64, end: f64, step: f64) -> Axis<Value> {
    Axis::from((start, end, step)).to_values().unwrap()
}

/// The axes of `alma` with its defaults for all but one.
fn alma(index: usize, axis: Axis<Value>) -> Vec<Axis<Value>> {
    let mut axes: Vec<Axis<Value>> = indicator("alma")
        .defaults()
        .iter()
        .map(|value| vec![*value].into())
        .collect();
    axes[index] = axis;
    axes
}

/// The periods that a range of them gives.
fn periods(start: usize, end: usize, step: usize) -> Vec<usize> {
    let sets = indicator("sma")
        .expand_grid(&[counts(start, end, step)])
        .unwrap();
    sets.iter()
        .map(|set| {
            if let [Value::Usize(period)] = set[..] {
                period
            } else {
                0
            }
        })
        .collect()
}

#[test]
fn ranges_of_counts() {
    assert_eq!(periods(5, 20, 5), [5, 10, 15, 20]);
    assert_eq!(periods(5, 22, 5), [5, 10, 15, 20]);
    assert_eq!(periods(20, 5, 5), [20, 15, 10, 5]);
    assert_eq!(periods(22, 5, 5), [22, 17, 12, 7]);
    assert_eq!(periods(7, 20, 0), [7]);
    assert_eq!(periods(20, 7, 0), [20]);
    assert_eq!(periods(7, 7, 3), [7]);
    assert_eq!(periods(7, 20, usize::MAX), [7]);
}

#[test]
fn ranges_of_signed_numbers() {
    let mixture = fixtures()
        .into_iter()
        .find(|entry| entry.name == "mixture")
        .expect("a fixture");
    let powers = |start: i64, end: i64, step: i64| {
        let mut axes: Vec<Axis<Value>> = mixture
            .defaults()
            .iter()
            .map(|value| vec![*value].into())
            .collect();
        axes[0] = Axis::from((start, end, step)).to_values().unwrap();
        mixture.expand_grid(&axes).map(|sets| {
            sets.iter()
                .map(|set| set[0].to_string())
                .collect::<Vec<_>>()
                .join(" ")
        })
    };
    assert_eq!(powers(-3, 3, 2).unwrap(), "-3 -1 1 3");
    assert_eq!(powers(3, -3, 4).unwrap(), "3 -1");
    assert_eq!(powers(-1, 3, 0).unwrap(), "-1");
    refused(
        powers(-3, 3, -1),
        &[
            "mixture_batch: ",
            "Invalid power range: (-3, 3, -1)",
            "0 or more",
        ],
    );
    refused(
        powers(i64::MIN, i64::MAX, 1),
        &["Invalid power", &i64::MIN.to_string(), "-3 to 3"],
    );
}

#[test]
fn ranges_of_real_numbers_reach_their_end_and_not_beyond() {
    let entry = indicator("alma");
    // Every range of hundredths within 0..=1 that a step lands at the end of, upwards and down.
    for (start, step) in (0..100).flat_map(|start| (1..=100 - start).map(move |step| (start, step)))
    {
        let count = (100 - start) / step;
        let end = start + count * step;
        let [first, last, width] = [start, end, step].map(|n| f64::from(n) / 100.0);
        for (from, to) in [(first, last), (last, first)] {
            let what = format!("({from}, {to}, {width})");
            let sets = entry
                .expand_grid(&alma(1, reals(from, to, width)))
                .unwrap_or_else(|error| panic!("{what}: {error}"));
            assert_eq!(sets.len(), count as usize + 1, "{what}");
            let Value::F64(reached) = sets[sets.len() - 1][1] else {
                panic!("{what}: {sets:?}")
            };
            assert!((reached - to).abs() < 1e-12, "{what} ends at {reached}");
        }
    }
}

#[test]
fn ranges_of_real_numbers_that_give_no_grid() {
    let entry = indicator("alma");
    let allowed = ["alma_batch: ", "finite numbers and a step of 0 or more"];
    for (start, end, step) in [
        (f64::NAN, 1.0, 0.1),
        (0.0, f64::NAN, 0.1),
        (0.0, 1.0, f64::NAN),
        (0.0, f64::INFINITY, 0.1),
        (0.0, 1.0, f64::INFINITY),
        (0.0, 1.0, -0.1),
    ] {
        let said = format!("Invalid offset range: ({start:?}, {end:?}, {step:?})");
        let axes = alma(1, reals(start, end, step));
        refused(entry.expand_grid(&axes), &[allowed[0], &said, allowed[1]]);
        refused(entry.estimate(&axes, 10), &[allowed[0], &said, allowed[1]]);
    }
    let outside = entry.expand_grid(&alma(1, reals(0.5, 1.5, 0.5)));
    refused(
        outside,
        &["Invalid offset: offset = 1.5", "allowed: 0 to 1"],
    );
    let outside = entry.expand_grid(&alma(2, reals(0.0, 1.0, 0.5)));
    refused(outside, &["Invalid sigma: sigma = 0", "allowed: above 0"]);
    let sets = entry.expand_grid(&alma(1, reals(0.25, 1.0, 0.0))).unwrap();
    assert_eq!(sets.len(), 1, "a step of 0 means the start alone");
}

#[test]
fn lists() {
    let entry = indicator("sma");
    let list = |periods: &[usize]| {
        [Axis::List(
            periods.iter().copied().map(Value::Usize).collect(),
        )]
    };
    let sets = entry.expand_grid(&list(&[9, 2, 9])).unwrap();
    assert_eq!(
        sets,
        [[Value::Usize(9)], [Value::Usize(2)], [Value::Usize(9)]]
    );
    refused(
        entry.expand_grid(&list(&[])),
        &["sma_batch: ", "Invalid period range", "at least one"],
    );
    refused(
        entry.expand_grid(&list(&[3, 0])),
        &["Invalid period: period = 0", "1 or more"],
    );
    refused(
        entry.expand_grid(&[]),
        &["Wrong number of axes: 0 (allowed: 1)"],
    );
}

#[test]
fn switches_and_names_have_no_ranges() {
    let mixture = fixtures()
        .into_iter()
        .find(|entry| entry.name == "mixture")
        .expect("a fixture");
    let defaults = mixture.defaults();
    for (index, name) in [(2, "negative"), (3, "side")] {
        let mut axes: Vec<Axis<Value>> = defaults.iter().map(|value| vec![*value].into()).collect();
        axes[index] = Axis::Range {
            start: defaults[index],
            end: defaults[index],
            step: defaults[index],
        };
        let said = format!("Invalid {name} range");
        refused(
            mixture.expand_grid(&axes),
            &["mixture_batch: ", &said, "a list of values"],
        );
    }
}

#[test]
fn ranges_by_name_say_which_number_is_wrong() {
    let refused_range = |start: Value, end: Value, step: Value, part: &str| {
        let axes = indicator("sma").axes([("period", (start, end, step))]);
        refused(
            axes.and_then(|axes| indicator("sma").expand_grid(&axes)),
            &["sma_batch: ", "Invalid period", part],
        );
    };
    let [one, ten] = [1, 10].map(Value::Usize);
    let down = "a step of 0 or more; start > end counts down";
    refused_range(ten, one, Value::I64(-1), down);
    let typed = "period = 2.5 (allowed: a whole number: 1 or more)";
    refused_range(one, ten, Value::F64(2.5), typed);
    refused_range(Value::F64(2.5), ten, one, typed);
    refused_range(Value::I64(-5), ten, one, "period = -5 (allowed: 1 or more)");
}

#[test]
fn the_last_parameter_is_the_fastest() {
    let axes = [
        counts(2, 3, 1),
        reals(0.25, 0.75, 0.5),
        Axis::List(vec![Value::F64(6.0), Value::F64(4.0)]),
    ];
    let sets = indicator("alma").expand_grid(&axes).unwrap();
    let expected: Vec<Vec<Value>> = [2, 3]
        .into_iter()
        .flat_map(|period| [0.25, 0.75].map(|offset| (period, offset)))
        .flat_map(|(period, offset)| [6.0, 4.0].map(|sigma| (period, offset, sigma)))
        .map(|(period, offset, sigma)| {
            vec![Value::Usize(period), Value::F64(offset), Value::F64(sigma)]
        })
        .collect();
    assert_eq!(sets, expected);
}

/// Checks that something is refused at once: filling memory first would take long.
fn refused_at_once(entry: &'static Entry, axes: &[Axis<Value>], parts: &[&str]) {
    let start = Instant::now();
    let series = [1.0; 100];
    let inputs = vec![&series[..]; entry.inputs.len()];
    refused(entry.batch(&inputs, axes, Kernel::Auto), parts);
    let mut buffer = [0.0; 100];
    let name = format!("{}_batch: ", entry.name);
    let into = entry.batch_into(&inputs, axes, Kernel::Auto, true, &mut [&mut buffer[..]]);
    refused(into, &[&name]);
    refused(entry.expand_grid(axes), &[&name]);
    assert!(
        start.elapsed() < Duration::from_secs(2),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn grids_that_no_memory_could_hold() {
    let (alma_entry, sma) = (indicator("alma"), indicator("sma"));
    let large = ["alma_batch: ", "Grid too large", "rows", "allowed: "];
    refused_at_once(alma_entry, &alma(1, reals(0.0, 1.0, 1e-300)), &large);
    refused_at_once(alma_entry, &alma(1, reals(0.0, 1.0, 5e-324)), &large);
    let whole = [
        counts(1, 1 << 48, 1),
        reals(0.0, 1.0, 1e-9),
        reals(1.0, 9.0, 1e-9),
    ];
    refused_at_once(alma_entry, &whole, &large);
    refused(alma_entry.estimate(&whole, 1), &large);
    refused_at_once(sma, &[counts(1, 1 << 48, 1)], &["sma_batch: "]);

    let size = sma.estimate(&[counts(1, 1 << 30, 1)], 1_000_000).unwrap();
    assert_eq!(
        (size.rows, size.cols, size.bytes),
        (1 << 30, 1_000_000, 8_000_000 << 30)
    );
    let columns = sma.estimate(&[counts(1, 2, 1)], usize::MAX);
    refused(
        columns,
        &["sma_batch: ", "Grid too large", &usize::MAX.to_string()],
    );
}
