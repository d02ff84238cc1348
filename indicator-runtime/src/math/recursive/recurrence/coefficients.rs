//! The coefficients of a recurrence, for one step, several steps, and a block.

use crate::simd::vector::{LINE, Vector};

pub(super) type Matrix<const ORDER: usize> = [[f64; ORDER]; ORDER];

/// The coefficients of a recurrence.
#[derive(Clone, Debug)]
pub(super) struct Coefficients<const ORDER: usize> {
    /// What the state after one, two and four values takes from the state before them.
    pub steps: [Matrix<ORDER>; 3],
    /// What the results of a block take from each number of the state before it.
    pub reach: [Vector; ORDER],
    /// What the state after a block takes from the state before it.
    pub block: Matrix<ORDER>,
}

impl Coefficients<1> {
    pub fn first_order(keep: f64) -> Self {
        Self::new([[keep]])
    }
}

impl Coefficients<2> {
    pub fn second_order(radius: f64, angle: f64) -> Self {
        let (real, imaginary) = (radius * angle.cos(), radius * angle.sin());
        let square = radius * radius;
        // 2·real − square − 1, which is small beside its terms.
        let step = -((1.0 - real) * (1.0 - real) + imaginary * imaginary);
        Self::new([[1.0 + step, square], [step, square]])
    }
}

impl<const ORDER: usize> Coefficients<ORDER> {
    /// From what the state after one value takes from the state before it.
    fn new(once: Matrix<ORDER>) -> Self {
        let mut powers = [once; LINE];
        for place in 1..LINE {
            powers[place] = product(&once, &powers[place - 1]);
        }
        Self {
            steps: [powers[0], powers[1], powers[3]],
            reach: std::array::from_fn(|k| powers.map(|power| power[0][k])),
            block: powers[LINE - 1],
        }
    }
}

fn product<const ORDER: usize>(left: &Matrix<ORDER>, right: &Matrix<ORDER>) -> Matrix<ORDER> {
    std::array::from_fn(|row| {
        std::array::from_fn(|column| (0..ORDER).map(|k| left[row][k] * right[k][column]).sum())
    })
}

/// `addend` and what `matrix` makes of `state`.
#[inline(always)]
pub(super) fn add_product<const ORDER: usize>(
    addend: [f64; ORDER],
    matrix: &Matrix<ORDER>,
    state: &[f64; ORDER],
) -> [f64; ORDER] {
    let mut sums = addend;
    for row in 0..ORDER {
        let mut product = matrix[row][0] * state[0];
        for k in 1..ORDER {
            product += matrix[row][k] * state[k];
        }
        sums[row] += product;
    }
    sums
}
