use indicator_runtime::indicator;

/// Mean.
#[indicator(warmup = 0)]
pub struct Mean {
    data: Vec<f64>,
}

fn main() {}
