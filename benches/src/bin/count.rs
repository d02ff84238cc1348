//! Runs one indicator with one kernel a number of times, for `count.py` to count instructions:
//! `count alma avx2 3`.

use indicator_benches::{inputs, slices};
use indicator_runtime::validate_kernel;
use indicators::CATALOGUE;
use std::hint::black_box;
use std::process::ExitCode;

const LENGTH: usize = 100_000;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what: &str| arguments.next().ok_or(format!("missing: {what}"));
    let name = next("an indicator")?;
    let kernel = next("a kernel")?;
    let calls = next("a number of calls")?;
    let entry = CATALOGUE.get(&name).ok_or(format!("no indicator {name}"))?;
    let kernel = validate_kernel(Some(&kernel), false).map_err(|error| error.to_string())?;
    let calls: usize = calls.parse().map_err(|error| format!("{calls}: {error}"))?;
    let series = inputs(entry, LENGTH);
    for _ in 0..calls {
        let outputs = entry
            .compute(black_box(&slices(&series)), &entry.defaults(), kernel)
            .map_err(|error| error.to_string())?;
        black_box(outputs);
    }
    Ok(())
}
