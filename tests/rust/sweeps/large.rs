//! Sweeps that are large enough for several threads.

use crate::{each_row_is_what_it_is_alone, over};
use indicator_runtime::{Domain, Entry, ErrorKind, Grid, Kernel, Room, Watch};
use indicator_tests::series::prices;
use indicators::{BOLLINGER_BANDS, CATALOGUE, SMA};
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Each row of a sweep from period 2 to `last`, on bars of which only the second input differs.
fn rows(entry: &'static Entry, length: usize, last: usize) {
    let close = prices(length);
    let low: Vec<f64> = close.iter().map(|price| 0.9 * price).collect();
    let inputs: Vec<&[f64]> = (0..entry.inputs.len())
        .map(|input| if input == 1 { &low[..] } else { &close[..] })
        .collect();
    each_row_is_what_it_is_alone(entry, &inputs, 2..=last);
}

#[test]
fn rows_of_a_large_sweep() {
    // Long rows, handed out one by one; short ones, several at a time; more than one list of them,
    // the last of which cannot yield a value.
    rows(&SMA, 5_000, 60);
    rows(&BOLLINGER_BANDS, 300, 200);
    rows(&SMA, 50, 9_000);
}

/// The rows of all indicators, some of which share windows.
#[test]
fn rows_of_every_indicator() {
    for entry in CATALOGUE.entries() {
        let first = entry.params.first().map(|param| param.domain);
        if matches!(first, Some(Domain::Usize { .. })) {
            rows(entry, 2_600, 80);
            rows(entry, 1_025, 250);
        }
    }
}

/// Cancels once it has been asked `times` times.
struct StopAfter {
    times: usize,
    asked: AtomicUsize,
}

impl Watch for StopAfter {
    fn stopped(&self) -> bool {
        self.asked.fetch_add(1, Ordering::Relaxed) >= self.times
    }
}

#[test]
fn a_sweep_stops_in_the_midst() {
    let close = prices(10_000);
    let axes = over(&SMA, 2..=200);
    let grid = Grid::new(&SMA, &axes).unwrap();
    for parallel in [false, true] {
        let watch = StopAfter {
            times: 500,
            asked: AtomicUsize::new(0),
        };
        let mut room = vec![MaybeUninit::uninit(); grid.rows() * close.len()];
        let rooms = &mut [Room::Numbers(&mut room)];
        let result = SMA.sweep(&[&close], &grid, Kernel::Auto, parallel, rooms, &watch);
        assert_eq!(result, Err(ErrorKind::Cancelled));
        // Each thread asks once more at the most, and then takes no row.
        let more = watch.asked.load(Ordering::Relaxed) - watch.times;
        assert!((1..=64).contains(&more), "asked {more} times more");
    }
}
