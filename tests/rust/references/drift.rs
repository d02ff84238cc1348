//! No drift: after a million values the error is no larger than after ten thousand.

use crate::expected;
use indicator_runtime::conformance::{Expected, Series, Shape, part};
use indicator_runtime::{Entry, Kernel, OutputKind};
use indicators::CATALOGUE;
use std::ops::Range;

const LENGTH: usize = 1_000_000;
/// Where a formula looks at all the last bars again for each, which would take minutes.
const SHORTER: usize = 50_000;
const SLOW: [&str; 4] = ["ht_dcphase", "ht_sine", "ht_trendline", "mavp"];
const PART: usize = 10_000;
/// The factor by which the largest of ten thousand errors may differ from one part to another by chance.
const CHANCE: f64 = 4.0;

/// The largest error within a part of the series.
fn error(got: &Series, expected: &Expected, rows: Range<usize>) -> f64 {
    let expected = Expected {
        outputs: part(&expected.outputs, rows.clone()),
        scales: part(&expected.scales, rows.clone()),
    };
    expected.worst(&part(got, rows)).unwrap().0
}

fn drift(entry: &'static Entry) -> Result<(), String> {
    let values = entry.defaults();
    // A level that stays: on a walk the scale itself would grow.
    let length = if SLOW.contains(&entry.name) {
        SHORTER
    } else {
        LENGTH
    };
    let series = Shape::Still.series(entry, length, 7);
    let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
    let got = entry.compute(&inputs, &values, Kernel::Auto).unwrap();
    let expected = expected(entry, &inputs, &values);
    let early = error(&got, &expected, 0..PART);
    let late = error(&got, &expected, length - PART..length);
    if late <= CHANCE * early.max(f64::EPSILON) {
        return Ok(());
    }
    Err(format!(
        "{}: {late:.1e} of the scale at the end, {early:.1e} at the beginning",
        entry.name
    ))
}

#[test]
fn errors_do_not_grow_with_the_length_of_the_series() {
    // A signal is right or wrong.
    let has_numbers = |entry: &&Entry| {
        let mut outputs = entry.outputs.iter();
        outputs.any(|output| output.kind != OutputKind::Signal)
    };
    let entries: Vec<_> = CATALOGUE.entries().filter(has_numbers).collect();
    let drifting: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = entries
            .chunks(entries.len().div_ceil(2))
            .map(|entries| {
                scope.spawn(|| {
                    entries
                        .iter()
                        .filter_map(|entry| drift(entry).err())
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    assert!(drifting.is_empty(), "{}", drifting.join("\n"));
}
