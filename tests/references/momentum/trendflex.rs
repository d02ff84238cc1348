use crate::scales::remembered;
use crate::windows::mean;
use crate::{Arguments, Expected, Number};

/// Ehlers' trendflex (2020), step by step, with the super smoother
/// s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2], where 2c = 1 + a² − b.
///
/// It is put as steps from the value before,
/// s[i] = s[i−1] + a²·(s[i−1] − s[i−2]) + 2c·((x[i] + x[i−1])/2 − s[i−1]),
/// so that a constant series stays constant: what rounding adds to it must not be divided by itself.
pub fn trendflex<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let x = arguments.input("data");
    let period: usize = arguments.param("period");
    let angle = N::ratio(1414, 1000) * N::PI / N::whole(period.div_ceil(2));
    let a = (-angle).exp();
    let b = N::whole(2) * a * angle.cos();
    let twice_c = N::whole(1) + a * a - b;
    let mut s: Vec<N> = x.iter().copied().take(2).collect();
    for i in 2..x.len() {
        let momentum = a * a * (s[i - 1] - s[i - 2]);
        let pull = twice_c * ((x[i] + x[i - 1]) / N::whole(2) - s[i - 1]);
        s.push(s[i - 1] + (momentum + pull));
    }
    let nothing = N::whole(0);
    let mut ms = nothing;
    let mut values = vec![None; x.len().min(period)];
    let mut scale = vec![f64::NAN; values.len()];
    let known = remembered(x, a.to_f64().max(1.0 - 1.0 / period as f64));
    for i in period..x.len() {
        let differences: Vec<N> = (1..=period).map(|k| s[i] - s[i - k]).collect();
        let v = mean(&differences);
        ms = N::ratio(4, 100) * v * v + N::ratio(96, 100) * ms;
        values.push(Some(if ms == nothing {
            nothing
        } else {
            v / ms.sqrt()
        }));
        // v is known to a part of the prices, and is divided by √ms here.
        scale.push(1.0 + known[i] / ms.sqrt().to_f64());
    }
    Expected {
        outputs: vec![values],
        scale,
    }
}
