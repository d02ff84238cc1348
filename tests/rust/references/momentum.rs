//! How fast a price moves, and which way.

use crate::averages::{exponential, mean, wilder};
use crate::{Expected, count, remembered};
use indicator_runtime::Value;
use std::f64::consts::PI;
use std::iter::zip;

/// As TA-Lib's MACD: both averages begin at the slow one's first value, the fast one with the mean of
/// the values just before; `signal` is the average of `macd`, and all begin where `signal` does.
pub fn macd(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let data = inputs[0];
    let (fast, slow) = (count(values, 0), count(values, 1));
    let (fast, slow, smoothing) = (fast.min(slow), fast.max(slow), count(values, 2));
    let skipped = (slow - fast).min(data.len());
    let short = exponential(&data[skipped..], fast);
    let distances: Vec<f64> = zip(&short, &exponential(data, slow)[skipped..])
        .map(|(short, long)| short - long)
        .collect();
    let first = (slow - 1).min(data.len());
    let lines = &distances[first - skipped..];
    let mut signal = vec![f64::NAN; first];
    signal.extend(exponential(lines, smoothing));
    let mut macd = vec![f64::NAN; first];
    macd.extend(lines);
    let begin = (slow + smoothing - 2).min(data.len());
    macd[..begin].fill(f64::NAN);
    let hist = zip(&macd, &signal)
        .map(|(macd, signal)| macd - signal)
        .collect();
    // The slower of all averages forgets last.
    let share = 2.0 / (slow.max(smoothing) as f64 + 1.0);
    Expected {
        outputs: vec![macd, signal, hist],
        scale: remembered(data, 1.0 - share),
    }
}

/// 100·gain/(gain + loss) of Wilder's averages of gains and losses, 0 where nothing moved.
pub fn rsi(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let data = inputs[0];
    let period = count(values, 0);
    let changes: Vec<f64> = data.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let gains: Vec<f64> = changes.iter().map(|change| change.max(0.0)).collect();
    let losses: Vec<f64> = changes.iter().map(|change| (-change).max(0.0)).collect();
    let share = |(gain, loss): (&f64, &f64)| {
        if gain + loss == 0.0 {
            0.0
        } else {
            100.0 * gain / (gain + loss)
        }
    };
    let mut values = vec![f64::NAN];
    values.extend(zip(&wilder(&gains, period), &wilder(&losses, period)).map(share));
    Expected {
        outputs: vec![values],
        scale: vec![100.0; data.len()],
    }
}

/// Ehlers' trendflex (2020), step by step.
///
/// With g = 2c = 1 + a² − b the super smoother is
/// s[i] = s[i−1] + a²·(s[i−1] − s[i−2]) + g·((x[i] + x[i−1])/2 − s[i−1]).
/// Over long periods a and b come close to 1 and 2 and g to 0, so that the rounding of a and b costs
/// digits of g: computed as written, the formula is the less accurate side.
pub fn trendflex(inputs: &[&[f64]], values: &[Value]) -> Expected {
    let x = inputs[0];
    let period = count(values, 0);
    let length = (period as f64 / 2.0 + 0.5).floor();
    let angle = 1.414 * PI / length;
    let a = (-angle).exp();
    // 1 + a² − 2a·cos(angle) = (1 − a)² + 4a·sin²(angle/2)
    let g = (-angle).exp_m1().powi(2) + 4.0 * a * (angle / 2.0).sin().powi(2);
    let mut s: Vec<f64> = Vec::with_capacity(x.len());
    for i in 0..x.len() {
        s.push(match i {
            0 | 1 => x[i],
            _ => {
                let momentum = a * a * (s[i - 1] - s[i - 2]);
                s[i - 1] + (momentum + g * ((x[i] + x[i - 1]) / 2.0 - s[i - 1]))
            }
        });
    }
    let mut ms = 0.0;
    let mut outputs = vec![f64::NAN; x.len().min(period)];
    let mut scale = vec![f64::NAN; outputs.len()];
    let known = remembered(x, a.max(1.0 - 1.0 / period as f64));
    for i in period..x.len() {
        let differences: Vec<f64> = (1..=period).map(|k| s[i] - s[i - k]).collect();
        let v = mean(&differences);
        ms = 0.04 * v * v + 0.96 * ms;
        outputs.push(if ms == 0.0 { 0.0 } else { v / ms.sqrt() });
        // v is known to a part of the prices, and is divided by √ms here.
        scale.push(1.0 + known[i] / ms.sqrt());
    }
    Expected {
        outputs: vec![outputs],
        scale,
    }
}
