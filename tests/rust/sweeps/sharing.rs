//! Rows of a sweep that share windows: sharing changes no bit, and nothing outside the sweep is affected.

use crate::{each_row_is_what_it_is_alone, over};
use indicator_runtime::conformance::bits;
use indicator_runtime::math::{Scratch, Sum, Windows};
use indicator_runtime::{Entry, Grid, Kernel, Output, Room, Stream, Value, Watch, indicator};
use indicator_tests::series::prices;
use indicators::SMA;
use std::mem::MaybeUninit;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Each row of a sweep over small and large periods, of which many share windows.
fn rows(entry: &'static Entry, inputs: &[&[f64]]) {
    each_row_is_what_it_is_alone(entry, inputs, (2..70).chain([200, 100, 16]));
}

/// Writes the sums of the windows that end in each part.
fn write_sums(window: &mut Windows<Sum, 1>, parts: &[&[f64]], values: &mut Output) {
    for part in parts {
        let [sums] = window.feed(part);
        values.extend(sums.iter().copied());
    }
}

/// Adds up the values themselves to begin with, and then twice as much of them.
#[indicator(warmup = period - 1)]
fn turncoat(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[state(0)] seen: &mut usize,
    #[state(Scratch::default())] twice: &mut Scratch,
    values: &mut Output,
) {
    let (early, late) = data.split_at(data.len().min(1_500_usize.saturating_sub(*seen)));
    *seen += data.len();
    let late = twice.fill(late.iter().map(|value| 2.0 * value));
    write_sums(window, &[early, late, &data[..0]], values);
}

/// And the other way round: the second part is where its own values would be in the input.
#[indicator(warmup = period - 1)]
fn convert(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[state(0)] seen: &mut usize,
    #[state(Scratch::default())] twice: &mut Scratch,
    values: &mut Output,
) {
    let (early, late) = data.split_at(data.len().min(1_500_usize.saturating_sub(*seen)));
    *seen += data.len();
    let early = twice.fill(early.iter().map(|value| 2.0 * value));
    write_sums(window, &[early, late], values);
}

/// Takes a value of its own, and the input after that.
#[indicator(warmup = period - 2)]
fn late(
    data: &[f64],
    #[param(default = 5, min = 2)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[state(true)] first: &mut bool,
    values: &mut Output,
) {
    if std::mem::take(first) {
        window.feed(&[1.0]);
    }
    write_sums(window, &[data], values);
}

#[test]
fn rows_of_a_kernel_whose_windows_are_not_those_of_the_input() {
    rows(&TURNCOAT, &[&prices(3_000)]);
    rows(&CONVERT, &[&prices(3_000)]);
    rows(&LATE, &[&prices(3_000)]);
}

/// Two series of one sweep, each with windows of its own.
#[indicator(warmup = period - 1)]
fn pair(
    first: &[f64],
    second: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] one: &mut Windows<Sum, 1>,
    #[state(Windows::new(period))] other: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    let ([one], [other]) = (one.feed(first), other.feed(second));
    values.extend(std::iter::zip(one, other).map(|(one, other)| one - 2.0 * other));
}

/// Goes over from the first series to the second one after a thousand values.
#[indicator(warmup = period - 1)]
fn defector(
    first: &[f64],
    second: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[state(0)] seen: &mut usize,
    values: &mut Output,
) {
    let stay = first.len().min(1_000_usize.saturating_sub(*seen));
    *seen += first.len();
    write_sums(window, &[&first[..stay], &second[stay..]], values);
}

#[test]
fn rows_of_kernels_with_two_series() {
    let all = prices(4_000);
    let high: Vec<f64> = all.iter().map(|price| 1.5 * price).collect();
    rows(&PAIR, &[&all, &high]);
    rows(&PAIR, &[&all, &all]);
    // The two series overlap in memory: the second one begins and ends later.
    for later in [0, 1, 500, 1_000] {
        let inputs = [&all[..2_900], &all[later..later + 2_900]];
        rows(&PAIR, &inputs);
        rows(&DEFECTOR, &inputs);
    }
}

/// Takes every other piece on another thread.
#[indicator(warmup = period - 1)]
fn commuter(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    #[state(false)] away: &mut bool,
    values: &mut Output,
) {
    let mut sums = || window.feed(data)[0].to_vec();
    let sums = if *away {
        std::thread::scope(|scope| scope.spawn(sums).join().unwrap())
    } else {
        sums()
    };
    *away = !*away;
    values.extend(sums);
}

#[test]
fn rows_of_a_kernel_with_threads() {
    rows(&COMMUTER, &[&prices(3_000)]);
}

/// The periods of a sweep with enough rows to share windows.
const PERIODS: [usize; 16] = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/// The windows of the last row.
static KEPT: Mutex<Option<Windows<Sum, 1>>> = Mutex::new(None);

/// Hands out a copy of its windows.
#[indicator(warmup = period - 1)]
fn leak(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] window: &mut Windows<Sum, 1>,
    values: &mut Output,
) {
    write_sums(window, &[data], values);
    *KEPT.lock().unwrap() = Some(window.clone());
}

#[test]
fn windows_that_outlive_the_sweep() {
    for more in [&[1.0][..], &[1.0, 2.0, 3.0]] {
        let mut close = prices(1_000);
        LEAK.batch_into(
            &[&close],
            &over(&LEAK, PERIODS),
            Kernel::Auto,
            false,
            &mut [&mut vec![0.0; PERIODS.len() * 1_000]],
        )
        .unwrap();
        let mut windows = KEPT.lock().unwrap().take().unwrap();
        let mut alone = Windows::<Sum, 1>::new(20).unwrap();
        alone.feed(&close);
        // The values at that address are no longer those that the windows were computed from.
        close.fill(0.0);
        assert_eq!(bits(windows.feed(more)[0]), bits(alone.feed(more)[0]));
    }
}

/// Lets a stream go on over `data` while a sweep is under way on this thread.
struct Goes<'a> {
    on: &'a Mutex<Stream>,
    over: &'a [f64],
    asked: AtomicUsize,
    got: Mutex<Vec<f64>>,
}

impl Watch for Goes<'_> {
    fn stopped(&self) -> bool {
        // In the midst of the last row, while the rows share windows.
        if self.asked.fetch_add(1, Ordering::Relaxed) == 3 * PERIODS.len() - 2 {
            let got = self.on.lock().unwrap().extend(&[self.over]).unwrap();
            *self.got.lock().unwrap() = got.into_iter().next().unwrap();
        }
        false
    }
}

#[test]
fn a_stream_beside_a_sweep() {
    let close = prices(3_000);
    let other: Vec<f64> = close.iter().map(|price| 5.0 * price).collect();
    let axes = over(&SMA, PERIODS);
    let grid = Grid::new(&SMA, &axes).unwrap();
    let new = || SMA.stream(&[Value::Usize(20)]).unwrap();
    let (stream, mut alone) = (Mutex::new(new()), new());
    for (swept, over) in [
        (&close, &close[..]),
        (&other, &[101.0, 102.0, 103.0]),
        (&other, &other[..]),
    ] {
        let watch = Goes {
            on: &stream,
            over,
            asked: AtomicUsize::new(0),
            got: Mutex::default(),
        };
        let mut room = vec![MaybeUninit::uninit(); PERIODS.len() * close.len()];
        SMA.sweep(
            &[swept],
            &grid,
            Kernel::Auto,
            false,
            &mut [Room::Numbers(&mut room)],
            &watch,
        )
        .unwrap();
        let expected = alone.extend(&[over]).unwrap();
        assert_eq!(bits(&watch.got.into_inner().unwrap()), bits(&expected[0]));
    }
    let (mut stream, more) = (stream.into_inner().unwrap(), [7.0]);
    assert_eq!(
        stream.update::<1, 1>(more).unwrap(),
        alone.update::<1, 1>(more).unwrap()
    );
}

/// Sweeps when its thread ends.
struct Last;

impl Drop for Last {
    fn drop(&mut self) {
        rows(&SMA, &[&prices(1_000)]);
    }
}

thread_local! {
    static LAST: Last = const { Last };
}

#[test]
fn a_sweep_as_its_thread_ends() {
    // What a thread keeps is dropped in the order in which it was first used, the last one first.
    let thread = std::thread::spawn(|| {
        LAST.with(|_| ());
        rows(&SMA, &[&prices(1_000)]);
    });
    assert!(thread.join().is_ok());
}
