//! Streams: values one by one.

use criterion::{BenchmarkId, Criterion, Throughput};
use indicator_benches::inputs;

use indicators::{AlmaParams, AlmaStream, CATALOGUE, SmmaParams, SmmaStream};
use std::hint::black_box;

/// Updates in one measured call.
const UPDATES: usize = 1000;

pub fn bench(criterion: &mut Criterion) {
    for entry in CATALOGUE.entries() {
        let series = inputs(entry, UPDATES);
        let rows: Vec<Vec<f64>> = (0..UPDATES)
            .map(|row| series.iter().map(|input| input[row]).collect())
            .collect();
        let mut stream = entry
            .stream(&entry.defaults())
            .expect("defaults are allowed");
        let mut answer = vec![0.0; entry.outputs.len()];
        updates(criterion, entry.name, "by name", || {
            for row in &rows {
                stream.update_into(black_box(row), &mut answer);
                black_box(&answer);
            }
        });
    }
    typed(criterion);
}

/// The generated stream types: an update is a direct call. They cannot be named from the
/// catalogue, so these two stand for all: a window kernel and a resumable one.
fn typed(criterion: &mut Criterion) {
    let values = inputs(CATALOGUE.get("alma").expect("alma is listed"), UPDATES).remove(0);
    let mut alma = AlmaStream::try_new(AlmaParams::default()).expect("defaults are allowed");
    updates(criterion, "alma", "typed", || {
        for value in &values {
            black_box(alma.update(black_box(*value)));
        }
    });
    let mut smma = SmmaStream::try_new(SmmaParams::default()).expect("defaults are allowed");
    updates(criterion, "smma", "typed", || {
        for value in &values {
            black_box(smma.update(black_box(*value)));
        }
    });
}

fn updates(criterion: &mut Criterion, name: &str, how: &str, work: impl FnMut()) {
    let mut group = criterion.benchmark_group(format!("stream/{name}"));
    group.throughput(Throughput::Elements(UPDATES as u64));
    let mut work = work;
    group.bench_function(BenchmarkId::new(how, UPDATES), |b| b.iter(&mut work));
    group.finish();
}
