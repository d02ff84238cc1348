#![allow(unused)]

use indicator_runtime::math::{Lag, Smoother, Sum, Windows};
use indicator_runtime::{Output, indicator};

/// Cannot be copied, as every sweep and stream must.
pub struct Once;

/// Fails with an error of its own.
fn fallible(period: usize) -> Result<f64, std::fmt::Error> {
    Ok(period as f64)
}

/// The expression makes another type than the argument has.
#[indicator(warmup = period - 1)]
pub fn another_type(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Windows::<Sum, 1>::new(period))] average: &mut Smoother,
    values: &mut Output,
) {
}

/// The constructor's error is no error of the runtime.
#[indicator(warmup = 0)]
pub fn another_error(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(fallible(period))] factor: &f64,
    values: &mut Output,
) {
}

/// A state that cannot be cloned.
#[indicator(warmup = 0)]
pub fn not_cloned(data: &[f64], #[state(Once)] once: &mut Once, values: &mut Output) {}

/// A state that cannot go to another thread.
#[indicator(warmup = 0)]
pub fn not_sent(
    data: &[f64],
    #[state(std::rc::Rc::new(1.0))] shared: &std::rc::Rc<f64>,
    values: &mut Output,
) {
}

/// There is no such constructor.
#[indicator(warmup = 0)]
pub fn no_constructor(
    data: &[f64],
    #[param(default = 9, min = 1)] period: usize,
    #[state(Smoother::welles(period))] average: &mut Smoother,
    values: &mut Output,
) {
}

/// The parts of the expression may fail, and it does not say what then.
#[indicator(warmup = 3)]
pub fn parts(
    data: &[f64],
    #[state([Lag::new(1), Lag::new(3)])] before: &mut [Lag; 2],
    values: &mut Output,
) {
}

fn main() {}
