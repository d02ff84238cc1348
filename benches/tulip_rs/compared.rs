//! What tulip_rs has of our indicators, under the names that our benches give these: criterion shows both side by side.

#[path = "../src/prices.rs"]
mod prices;
#[path = "../src/sizes.rs"]
mod sizes;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_main};
use sizes::{LENGTHS, PANEL, SWEEP_LENGTH, SWEEP_PERIODS};
use std::hint::black_box;
use std::time::Duration;
use tulip_rs::indicator_types::{Indicator, IndicatorByOptions};
use tulip_rs::indicators::{
    atr::Atr, bbands::BBands, donchianchannel::DonchianChannel, ema::Ema, macd::Macd, rsi::Rsi,
    sma::Sma, stddev::StdDev, wilders::Wilders, wma::Wma,
};

/// The most parameter sets or symbols that a call computes side by side.
const LANES: usize = 16;

/// The prices that an indicator reads.
#[derive(Clone, Copy)]
enum Input {
    Close,
    High,
    Low,
}

impl Input {
    fn series(self, length: usize) -> Vec<f64> {
        let close = prices::walk(length);
        match self {
            Self::Close => close,
            Self::High => prices::spread(close, 2, 0.001),
            Self::Low => prices::spread(close, 3, -0.001),
        }
    }
}

fn all() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(400))
        .sample_size(20)
        .nresamples(2000)
        .without_plots()
        .configure_from_args();
    let it = &mut criterion;
    swept::<Ema, 1, 1>(it, "ema", [Input::Close], [14.0]);
    swept::<Sma, 1, 1>(it, "sma", [Input::Close], [14.0]);
    swept::<Wilders, 1, 1>(it, "smma", [Input::Close], [7.0]);
    swept::<Wma, 1, 1>(it, "wma", [Input::Close], [14.0]);
    swept::<Rsi, 1, 1>(it, "rsi", [Input::Close], [14.0]);
    swept::<StdDev, 1, 1>(it, "stddev", [Input::Close], [20.0]);
    swept::<Atr, 3, 1>(it, "atr", [Input::High, Input::Low, Input::Close], [14.0]);
    swept::<BBands, 1, 2>(it, "bollinger_bands", [Input::Close], [20.0, 2.0]);
    swept::<DonchianChannel, 2, 1>(it, "donchian", [Input::High, Input::Low], [20.0]);
    // It refuses a fast period above the slow one, and with it our sweep.
    plain::<Macd, 1, 3>(it, "macd", [Input::Close], [12.0, 26.0, 9.0]);
    criterion.final_summary();
}

criterion_main!(all);

fn swept<T: IndicatorByOptions<I, O>, const I: usize, const O: usize>(
    criterion: &mut Criterion,
    name: &str,
    read: [Input; I],
    options: [f64; O],
) {
    plain::<T, I, O>(criterion, name, read, options);
    sweep::<T, I, O>(criterion, name, read, options);
}

/// Whole series and panels.
fn plain<T: Indicator<I, O>, const I: usize, const O: usize>(
    criterion: &mut Criterion,
    name: &str,
    read: [Input; I],
    options: [f64; O],
) {
    let mut group = criterion.benchmark_group(format!("array/{name}"));
    for length in LENGTHS {
        let series = read.map(|input| input.series(length));
        let series = series.each_ref().map(Vec::as_slice);
        group.throughput(Throughput::Elements(length as u64));
        group.sampling_mode(if length > 100_000 {
            SamplingMode::Flat
        } else {
            SamplingMode::Auto
        });
        group.bench_function(BenchmarkId::new("tulip_rs", length), |b| {
            b.iter(|| T::indicator(black_box(&series), &options, None));
        });
    }
    group.finish();

    let (symbols, length) = PANEL;
    assert_eq!(symbols, LANES, "a call computes as many symbols");
    let series = read.map(|input| input.series(symbols * length));
    let of_symbols: [[&[f64]; I]; LANES] = std::array::from_fn(|symbol| {
        series
            .each_ref()
            .map(|values| &values[symbol * length..][..length])
    });
    let mut group = criterion.benchmark_group(format!("panel/{name}"));
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements((symbols * length) as u64));
    let size = format!("{symbols}x{length}");
    group.bench_function(BenchmarkId::new("tulip_rs", size), |b| {
        let series = black_box(&of_symbols).each_ref();
        b.iter(|| T::indicator_by_assets::<LANES>(&series, &options, None));
    });
    group.finish();
}

fn sweep<T: IndicatorByOptions<I, O>, const I: usize, const O: usize>(
    criterion: &mut Criterion,
    name: &str,
    read: [Input; I],
    options: [f64; O],
) {
    let (first, last) = SWEEP_PERIODS;
    let sets: Vec<[f64; O]> = (first..=last)
        .map(|period| {
            let mut set = options;
            set[0] = period as f64;
            set
        })
        .collect();
    let (at_once, rest) = sets.as_chunks::<LANES>();
    assert!(rest.is_empty(), "every call computes as many sets");
    let series = read.map(|input| input.series(SWEEP_LENGTH));
    let series = series.each_ref().map(Vec::as_slice);
    let mut group = criterion.benchmark_group(format!("sweep/{name}"));
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements((sets.len() * SWEEP_LENGTH) as u64));
    let size = format!("{}x{SWEEP_LENGTH}", sets.len());
    group.bench_function(BenchmarkId::new("tulip_rs", size), |b| {
        b.iter(|| {
            let series = black_box(&series);
            at_once
                .iter()
                .map(|sets| T::indicator_by_options::<LANES>(series, &sets.each_ref(), None))
                .collect::<Vec<_>>()
        });
    });
    group.finish();
}
