//! Whole series: every indicator with its default parameters × every kernel × every length.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use indicator_benches::{inputs, slices};
use indicator_runtime::Kernel;
use indicators::CATALOGUE;
use std::hint::black_box;

const LENGTHS: [usize; 3] = [100, 10_000, 1_000_000];

pub fn bench(criterion: &mut Criterion) {
    for entry in CATALOGUE.entries() {
        let mut group = criterion.benchmark_group(format!("array/{}", entry.name));
        let values = entry.defaults();
        for length in LENGTHS {
            let series = inputs(entry, length);
            let series = slices(&series);
            group.throughput(Throughput::Elements(length as u64));
            // The linear mode takes ever more calls a sample, too many of long ones.
            group.sampling_mode(if length > 100_000 {
                SamplingMode::Flat
            } else {
                SamplingMode::Auto
            });
            for kernel in Kernel::available() {
                let name = format!("{kernel:?}").to_lowercase();
                group.bench_function(BenchmarkId::new(name, length), |bencher| {
                    bencher.iter(|| entry.compute(black_box(&series), &values, kernel));
                });
            }
        }
        group.finish();
    }
}
