use indicator_runtime::{Output, indicator};

/// Mean.
#[indicator(warmup = 0)]
#[indicator(warmup = 1)]
pub fn mean(data: &[f64], values: &mut Output) {
    values.extend(data[1..].iter().copied());
}

fn main() {
    let _ = MeanParams::new();
}
