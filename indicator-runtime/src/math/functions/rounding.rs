//! What rounding takes from sums, products and quotients, exactly or nearly so; without fused multiply-adds.

/// What the `sum` of two numbers, as it was rounded, lacks to the exact one.
#[inline(always)]
pub(crate) fn lost_in_sum(x: f64, y: f64, sum: f64) -> f64 {
    let added = sum - x;
    (x - (sum - added)) + (y - added)
}

/// What the `product` of two numbers, as it was rounded, lacks to the exact one: by the halves of the digits of both numbers,
/// whose products are not rounded.
#[inline(always)]
pub(crate) fn lost_in_product(x: f64, y: f64, product: f64) -> f64 {
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

/// The quotient of two numbers that are each given as one and a small rest.
#[inline(always)]
pub(crate) fn quotient_with_rests(above: (f64, f64), below: (f64, f64)) -> f64 {
    let quotient = above.0 / below.0;
    let product = quotient * below.0;
    let lacking = (above.0 - product) - lost_in_product(quotient, below.0, product);
    quotient + (lacking + (above.1 - quotient * below.1)) / below.0
}

/// Nearest whole numbers: added to this, a number up to 2^51 has no room for a fraction.
pub(crate) const WHOLE: f64 = 1.5 * (1_u64 << 52) as f64;

#[cfg(test)]
mod tests {
    use super::{lost_in_product, lost_in_sum, quotient_with_rests};

    #[test]
    fn nothing_is_lost() {
        for number in 1..10_000 {
            let (x, y) = (f64::from(number).sqrt(), f64::from(number).cbrt());
            let exact = x.mul_add(y, -(x * y));
            assert!((lost_in_product(x, y, x * y) - exact).abs() <= 1e-30 * (x * y).abs());
            assert_eq!(lost_in_sum(x, y, x + y), lost_in_sum(y, x, x + y));
        }
        assert_eq!(lost_in_sum(1e16, 1.0, 1e16), 1.0);
        assert_eq!(
            quotient_with_rests((1.0, 1e-16), (3.0, 0.0)),
            0.333_333_333_333_333_37
        );
    }
}
