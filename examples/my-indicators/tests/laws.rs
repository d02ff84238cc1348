//! Every indicator keeps the laws and gives what its formula says: a test for each, by its name.

use indicator_runtime::conformance::Case;

indicator_runtime::conformance!(
    my_indicators::CATALOGUE,
    hann = hann,
    directional_movement = directional_movement,
);

/// Each window by itself.
fn hann(case: &Case) -> Vec<Vec<f64>> {
    let (data, period) = (case.input("data"), case.param::<usize>("period"));
    let weight = |k: usize| 1.0 - (std::f64::consts::TAU * k as f64 / (period as f64 + 1.0)).cos();
    let total: f64 = (1..=period).map(weight).sum();
    let mut values = vec![f64::NAN; data.len().min(period - 1)];
    for window in data.windows(period) {
        let weighted = (1..).zip(window).map(|(k, x)| weight(k) * x);
        values.push(weighted.sum::<f64>() / total);
    }
    vec![values]
}

/// All moves first, then Wilder's average of each side.
fn directional_movement(case: &Case) -> Vec<Vec<f64>> {
    let (high, low) = (case.input("high"), case.input("low"));
    let ups = high.windows(2).map(|pair| pair[1] - pair[0]);
    let downs = low.windows(2).map(|pair| pair[0] - pair[1]);
    let moves: Vec<(f64, f64)> = ups.zip(downs).collect();
    let stronger = |a: f64, b: f64| if a > b { a.max(0.0) } else { 0.0 };
    let plus: Vec<f64> = moves
        .iter()
        .map(|(up, down)| stronger(*up, *down))
        .collect();
    let minus: Vec<f64> = moves
        .iter()
        .map(|(up, down)| stronger(*down, *up))
        .collect();
    [plus, minus]
        .map(|side| wilder(&side, case.param("period")))
        .into()
}

/// The mean of the first `period` values, then a `period`-th part of the way to each further one; the
/// first bar has no move.
fn wilder(moves: &[f64], period: usize) -> Vec<f64> {
    let mut values = vec![f64::NAN; (moves.len() + 1).min(period)];
    let Some((first, rest)) = moves.split_at_checked(period) else {
        return values;
    };
    let mut average = first.iter().sum::<f64>() / period as f64;
    values.push(average);
    for x in rest {
        average = (average * (period as f64 - 1.0) + x) / period as f64;
        values.push(average);
    }
    values
}
