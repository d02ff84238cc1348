//! Indicators of the tests' own, for shapes that the catalogue has few of: window kernels of several
//! inputs, every type of parameter, no parameter at all, parameters that must fit together, inputs with ranges, and every way to write an
//! output.

use indicator_runtime::{Choice, Entry, Output, indicator};
use indicators::CATALOGUE;
use std::f64::consts::TAU;
use std::iter::zip;

/// Every indicator of the catalogue, and those that only these tests have.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    CATALOGUE.entries().chain(fixtures())
}

/// Every one of them.
pub fn fixtures() -> [&'static Entry; 7] {
    [
        &CHANGES, &MIXTURE, &RUNNING, &CROSSING, &SPREAD, &ANGLE, &CANDLE,
    ]
}

/// Change of the first series and of the second over `period` values, and the newest product.
#[indicator(warmup = period)]
fn changes(
    first: &[f64],
    second: &[f64],
    #[param(default = 3, min = 1)] period: usize,
    one: &mut Output,
    other: &mut Output,
    product: &mut Output,
) {
    one.extend(zip(first, &first[period..]).map(|(old, new)| new - old));
    for (old, new) in zip(second, &second[period..]) {
        other.push(new - old);
    }
    let products = product.rest();
    for (slot, (first, second)) in zip(products, zip(&first[period..], &second[period..])) {
        *slot = first * second;
    }
}

/// Which of two neighbours is taken.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Side {
    /// The older one.
    Older,
    /// The newer one.
    Newer,
}

/// One of two neighbours, scaled.
#[indicator(warmup = 1)]
fn mixture(
    data: &[f64],
    #[param(default = 2, min = -3, max = 3)] power: i64,
    #[param(default = 1.5, above = 0.0, below = 4.0)] factor: f64,
    #[param(default = false)] negative: bool,
    #[param(default = Side::Newer)] side: Side,
    #[state(if negative { -factor } else { factor } * f64::from(power as i32).exp2())] scale: &f64,
    values: &mut Output,
) {
    let neighbours = if side == Side::Older {
        data
    } else {
        &data[1..]
    };
    let (blocks, _) = neighbours[..data.len() - 1].as_chunks::<4>();
    for block in blocks {
        values.block(block.map(|value| value * scale));
    }
    values.extend(
        neighbours[4 * blocks.len()..data.len() - 1]
            .iter()
            .map(|value| value * scale),
    );
}

/// The highest value so far, from the very first on.
#[indicator(warmup = 0)]
fn running(data: &[f64], #[state(f64::NEG_INFINITY)] highest: &mut f64, values: &mut Output) {
    for value in data {
        *highest = highest.max(*value);
        values.push(*highest);
    }
}

/// How far one series has moved against the other since `delay` values after the start.
#[indicator(warmup = delay)]
fn crossing(
    fast: &[f64],
    slow: &[f64],
    #[param(default = 0)] delay: usize,
    #[state(0)] seen: &mut usize,
    #[state(0.0)] sum: &mut f64,
    values: &mut Output,
) {
    for (fast, slow) in zip(fast, slow) {
        *sum += fast - slow;
        if *seen >= delay {
            values.push(*sum);
        }
        *seen += 1;
    }
}

/// How far the value `fast` before the newest stands above the one `slow` before it.
#[indicator(
    warmup = slow - fast,
    require = fast < slow && slow as f64 * share <= 7.0
)]
pub fn spread(
    data: &[f64],
    #[param(default = 1, min = 1)] fast: usize,
    #[param(default = 3, min = 1)] slow: usize,
    #[param(default = 0.1, min = 0.0, max = 1.0)] share: f64,
    values: &mut Output,
) {
    values.extend(zip(data, &data[slow - fast..]).map(|(old, new)| share * (new - old)));
}

/// The angle of a cosine, on a scale, after some turns.
#[indicator(warmup = 0)]
pub fn angle(
    #[input(min = -1.0, max = 1.0)] cosine: &[f64],
    #[input(above = 0.0)] scale: &[f64],
    #[param(default = 0, min = -2, max = 2)] turns: i64,
    values: &mut Output,
) {
    let turned = turns as f64 * TAU;
    values.extend(zip(cosine, scale).map(|(cosine, scale)| (cosine.acos() + turned) * scale));
}

/// The share of a bar that its body fills, as many bars together as there are, weighted by their volume.
#[indicator(warmup = period - 1)]
fn candle(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    close: &[f64],
    #[input(min = 0.0)] volume: &[f64],
    #[param(default = 3, min = 1)] period: usize,
    values: &mut Output,
) {
    for end in period..=close.len() {
        let bars = end - period..end;
        let of = |part: fn(f64, f64) -> f64, one: &[f64], other: &[f64]| -> f64 {
            let parts = bars
                .clone()
                .map(|bar| part(one[bar], other[bar]) * volume[bar]);
            parts.sum()
        };
        let body = of(|close, open| (close - open).abs(), close, open);
        let reach = of(|high, low| high - low, high, low);
        values.push(if reach > 0.0 { body / reach } else { 0.0 });
    }
}
