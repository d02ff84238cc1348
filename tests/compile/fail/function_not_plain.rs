#![allow(unused)]

use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
pub async fn asynchronous(data: &[f64], values: &mut Output<'_>) {}

/// Mean.
#[indicator(warmup = 0)]
pub const unsafe extern "C" fn words(data: &[f64], values: &mut Output) {}

/// Mean.
#[indicator(warmup = 0)]
pub fn generic<'a, T, const N: usize>(data: &[f64], values: &mut Output)
where
    T: Clone,
{
}

/// Mean.
#[indicator(warmup = 0)]
pub fn returns(data: &[f64], values: &mut Output) -> f64 {
    0.0
}

pub struct Mean;

impl Mean {
    /// Mean.
    #[indicator(warmup = 0)]
    pub fn method(&self, data: &[f64], values: &mut Output) {}
}

fn main() {}
