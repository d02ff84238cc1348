//! What rounding takes from a product.

/// What the `product` of two numbers, as it was rounded, lacks to the exact one: by the halves of the digits of both numbers,
/// whose products are not rounded.
#[inline(always)]
pub(super) fn lacking(x: f64, y: f64, product: f64) -> f64 {
    let (upper_x, lower_x) = halves(x);
    let (upper_y, lower_y) = halves(y);
    ((upper_x * upper_y - product) + upper_x * lower_y + lower_x * upper_y) + lower_x * lower_y
}

/// The leading 26 digits of a number, and the others.
#[inline(always)]
fn halves(x: f64) -> (f64, f64) {
    let upper = f64::from_bits(x.to_bits() & !((1 << 27) - 1));
    (upper, x - upper)
}

#[cfg(test)]
mod tests {
    use super::lacking;

    #[test]
    fn nothing_is_lost() {
        for number in 1..10_000 {
            let (x, y) = (f64::from(number).sqrt(), f64::from(number).cbrt());
            let exact = x.mul_add(y, -(x * y));
            assert!((lacking(x, y, x * y) - exact).abs() <= 1e-30 * (x * y).abs());
        }
    }
}
