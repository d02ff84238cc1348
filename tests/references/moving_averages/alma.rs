use crate::scales::largest;
use crate::windows::{sum, windows};
use crate::{Arguments, Expected, Number};

/// Weights exp(−(k−m)²/(2s²)), m = offset·(period−1), s = period/sigma, divided by their sum.
pub fn alma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let (offset, sigma): (f64, f64) = (arguments.param("offset"), arguments.param("sigma"));
    let m = N::from(offset) * N::whole(period - 1);
    let s = N::whole(period) / N::from(sigma);
    let exponent = |k: usize| {
        let distance = N::whole(k) - m;
        -(distance * distance) / (N::whole(2) * s * s)
    };
    // A factor that all weights share goes out with their sum. With it the largest weight is 1: a
    // narrow Gaussian between two values would else be all zeros in floating point.
    let greatest = (0..period).map(exponent).fold(exponent(0), N::max);
    let weights: Vec<N> = (0..period)
        .map(|k| (exponent(k) - greatest).exp())
        .collect();
    let total = sum(weights.iter().copied());
    let weighted = |window: &[N]| sum((0..period).map(|k| weights[k] * window[k])) / total;
    Expected {
        outputs: vec![windows(data, period, weighted)],
        scale: largest(data, period),
    }
}
