//! The coefficients of a recurrence, for one step, a group of steps, and several groups.

use super::layout::{GROUP, GROUPS};

type Matrix<const ORDER: usize> = [[f64; ORDER]; ORDER];

/// The coefficients of a recurrence.
#[derive(Clone, Debug)]
pub(super) struct Coefficients<const ORDER: usize> {
    /// A value's share of the one before it, and of the one before that.
    pub within: [f64; ORDER],
    /// What each value of a group takes from the state before it.
    pub reach: [[f64; ORDER]; GROUP],
    /// What the state after one group, two groups, … takes from the state before them.
    pub groups: [Matrix<ORDER>; GROUPS],
}

impl Coefficients<1> {
    pub fn first_order(keep: f64) -> Self {
        Self::new([keep], [[keep]])
    }
}

impl Coefficients<2> {
    pub fn second_order(radius: f64, angle: f64) -> Self {
        let (real, imaginary) = (radius * angle.cos(), radius * angle.sin());
        let square = radius * radius;
        // 2·real − square − 1, which is small beside its terms.
        let step = -((1.0 - real) * (1.0 - real) + imaginary * imaginary);
        Self::new(
            [2.0 * real, -square],
            [[1.0 + step, square], [step, square]],
        )
    }
}

impl<const ORDER: usize> Coefficients<ORDER> {
    /// From what the state after one value takes from the state before it.
    fn new(within: [f64; ORDER], once: Matrix<ORDER>) -> Self {
        let mut power = once;
        let mut reach = [once[0]; GROUP];
        for reach in &mut reach[1..] {
            power = product(&once, &power);
            *reach = power[0];
        }
        let group = power;
        let mut groups = [group; GROUPS];
        for matrix in &mut groups[1..] {
            power = product(&group, &power);
            *matrix = power;
        }
        Self {
            within,
            reach,
            groups,
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
    std::array::from_fn(|row| addend[row] + dot(&matrix[row], state))
}

/// The sum of the products.
#[inline(always)]
pub(super) fn dot<const ORDER: usize>(coefficients: &[f64; ORDER], state: &[f64; ORDER]) -> f64 {
    let mut sum = coefficients[0] * state[0];
    for k in 1..ORDER {
        sum += coefficients[k] * state[k];
    }
    sum
}

/// The state after two results.
#[inline(always)]
pub(super) fn state<const ORDER: usize>(newest: f64, previous: f64) -> [f64; ORDER] {
    let mut state = [newest; ORDER];
    for slot in &mut state[1..] {
        *slot = newest - previous;
    }
    state
}
