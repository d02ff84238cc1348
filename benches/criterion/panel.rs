//! Panels: every indicator with its default parameters, over symbols side by side, on every core.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use indicator_benches::{PANEL, inputs, slices};
use indicator_runtime::{Kernel, Missing};
use indicators::CATALOGUE;
use std::hint::black_box;

pub fn bench(criterion: &mut Criterion) {
    let (symbols, length) = PANEL;
    for entry in CATALOGUE.entries() {
        let series = inputs(entry, symbols * length);
        let series = slices(&series);
        let values = entry.defaults();
        let mut group = criterion.benchmark_group(format!("panel/{}", entry.name));
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements((symbols * length) as u64));
        group.bench_function(
            BenchmarkId::new("auto", format!("{symbols}x{length}")),
            |b| {
                let series = black_box(&series);
                b.iter(|| {
                    entry.compute_panel(series, length, &values, Kernel::Auto, Missing::default())
                });
            },
        );
        group.finish();
    }
}
