use indicator_runtime::{Output, indicator};

/// Has itself as a building block.
#[indicator(warmup = 0)]
pub fn echo(
    data: &[f64],
    #[state(EchoParams::new().block())] echo: &mut EchoBlock,
    values: &mut Output,
) {
    let [echo] = echo.feed([data]);
    values.extend(echo.iter().copied());
}

fn main() {}
