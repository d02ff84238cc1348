/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
/// along it.
///
/// Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.
#[indicator(warmup = period - 1)]
pub fn alma(
    data: &[f64],
    /// Values in the window.
    #[param(default = 9, min = 1)]
    period: usize,
    #[param(default = 0.85, min = 0.0, max = 1.0)] offset: f64,
    #[param(default = 6.0, above = 0.0)] sigma: f64,
    #[state(Weights::gaussian(period, offset, sigma))] weights: &Weights,
    values: &mut Output,
) {
    fir(data, weights, values);
}
