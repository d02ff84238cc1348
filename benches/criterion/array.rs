//! Whole series: every indicator with its default parameters, at every length with the best kernel, and with every kernel
//! where the caches hold all of it.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use indicator_benches::{LENGTHS, inputs, slices};
use indicator_runtime::Kernel;
use indicators::CATALOGUE;
use std::hint::black_box;

/// The length at which arithmetic decides, not memory.
const OF_KERNELS: usize = 10_000;

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
            let kernels: Vec<Kernel> = Kernel::available().collect();
            let some = if length == OF_KERNELS {
                0
            } else {
                kernels.len() - 1
            };
            for &kernel in &kernels[some..] {
                let name = format!("{kernel:?}").to_lowercase();
                group.bench_function(BenchmarkId::new(name, length), |bencher| {
                    bencher.iter(|| entry.compute(black_box(&series), &values, kernel));
                });
            }
        }
        group.finish();
    }
}
