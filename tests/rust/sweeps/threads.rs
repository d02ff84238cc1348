//! Sweeps beside and within others: none waits for rows of another, and none for itself.

use indicator_runtime::{Axis, Kernel, Output, Value, indicator};
use indicator_tests::series::prices;
use indicators::{SMA, SmaBatchRange};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// Long enough for any machine to do what takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until `done` says so; whether it did.
fn wait_for(done: impl Fn() -> bool) -> bool {
    let begun = Instant::now();
    while !done() && begun.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(1));
    }
    done()
}

static ROWS_BEGUN: AtomicUsize = AtomicUsize::new(0);
static SHORT_SWEEP_ENDED: AtomicBool = AtomicBool::new(false);
static GIVEN_UP: AtomicBool = AtomicBool::new(false);

/// Its rows take until the short sweep has ended, or nobody believes in that any more.
#[indicator(warmup = 0)]
fn long(data: &[f64], #[param(default = 1)] row: usize, values: &mut Output) {
    ROWS_BEGUN.fetch_add(1, Ordering::Relaxed);
    let ended = || SHORT_SWEEP_ENDED.load(Ordering::Relaxed);
    if !wait_for(|| ended() || GIVEN_UP.load(Ordering::Relaxed)) {
        GIVEN_UP.store(true, Ordering::Relaxed);
    }
    values.extend(data.iter().map(|value| value * row as f64));
}

#[test]
fn a_short_sweep_does_not_wait_for_long_ones() {
    let data = prices(1 << 14);
    let axes = [Axis::List((1..=8).map(Value::Usize).collect())];
    thread::scope(|scope| {
        let long_sweep = || LONG.batch(&[&data], &axes, Kernel::Auto);
        let long_sweeps = [scope.spawn(long_sweep), scope.spawn(long_sweep)];
        assert!(wait_for(|| ROWS_BEGUN.load(Ordering::Relaxed) >= 2));
        // Whatever other threads there are have joined them by then.
        thread::sleep(Duration::from_millis(100));
        let short = SmaBatchRange::new().period((2, 60, 1)).apply(&data);
        SHORT_SWEEP_ENDED.store(true, Ordering::Relaxed);
        assert_eq!(short.unwrap().rows, 59);
        for sweep in long_sweeps {
            assert!(sweep.join().unwrap().is_ok());
        }
    });
    assert!(!GIVEN_UP.load(Ordering::Relaxed), "the short sweep waited");
}

/// The newest value of the slowest of 59 averages, by a sweep.
#[indicator(warmup = period)]
fn sweeping(data: &[f64], #[param(default = 60)] period: usize, values: &mut Output) {
    let swept = SmaBatchRange::new().period((2, period, 1)).apply(data);
    let swept = swept.unwrap().values;
    values.extend(swept[swept.len() - (data.len() - period)..].iter().copied());
}

#[test]
fn a_kernel_may_sweep_itself() {
    let data = prices(1024);
    let axes = [Axis::List(vec![Value::Usize(60); 200])];
    let (done, all_done) = channel();
    for _ in 0..2 {
        let (data, axes, done) = (data.clone(), axes.clone(), done.clone());
        thread::spawn(move || done.send(SWEEPING.batch(&[&data], &axes, Kernel::Auto)));
    }
    let alone = SMA
        .compute(&[&data], &[Value::Usize(60)], Kernel::Auto)
        .unwrap();
    for _ in 0..2 {
        let swept = all_done
            .recv_timeout(2 * PATIENCE)
            .expect("they wait for each other");
        let rows = swept.unwrap().outputs.remove(0);
        for row in rows.chunks(data.len()) {
            assert_eq!(row[60..], alone[0][60..]);
        }
    }
}
