//! Sweeps: 240 periods over 10,000 values, on every core.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use indicator_benches::{SWEEP_LENGTH, SWEEP_PERIODS, inputs, slices, sweep_axes};
use indicator_runtime::Kernel;
use indicators::CATALOGUE;
use std::hint::black_box;

pub fn bench(criterion: &mut Criterion) {
    let (first, last) = SWEEP_PERIODS;
    let rows = last - first + 1;
    for entry in CATALOGUE.entries() {
        let Some(axes) = sweep_axes(entry) else {
            continue;
        };
        let series = inputs(entry, SWEEP_LENGTH);
        let series = slices(&series);
        let mut group = criterion.benchmark_group(format!("sweep/{}", entry.name));
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements((rows * SWEEP_LENGTH) as u64));
        group.bench_function(
            BenchmarkId::new("auto", format!("{rows}x{SWEEP_LENGTH}")),
            |b| {
                b.iter(|| entry.batch(black_box(&series), &axes, Kernel::Auto));
            },
        );
        group.finish();
    }
}
