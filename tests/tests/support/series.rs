//! Random series. A recipe is what a failing test prints, and it shrinks to something short.

use indicator_runtime::Entry;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// One series for each input.
pub type Series = Vec<Vec<f64>>;

/// The series as an indicator takes them.
pub fn slices(series: &Series) -> Vec<&[f64]> {
    series.iter().map(Vec::as_slice).collect()
}

/// The part of every series that lies in `range`.
pub fn part(series: &Series, range: std::ops::Range<usize>) -> Series {
    series
        .iter()
        .map(|values| values[range.clone()].to_vec())
        .collect()
}

/// What a price does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A random walk around 100.
    Walk,
    /// Noise of a few units on a high level.
    Level(f64),
    /// A walk around a billionth.
    Tiny,
    /// A walk through zero, of either sign.
    Signed,
    /// A walk with bars of 1e12 in it.
    Spikes,
    /// A walk that stands still for long.
    Still,
    /// Zero throughout, with a few moves.
    Zeros,
    /// Numbers too small to be normal.
    Denormal,
}

/// How to make the series.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    pub length: usize,
    pub shape: Shape,
    pub seed: u64,
}

/// Recipes of every shape; some are longer than the walk's piece of 1024 values.
pub fn recipes() -> impl Strategy<Value = Recipe> {
    let shapes = prop_oneof![
        4 => Just(Shape::Walk),
        2 => prop_oneof![Just(Shape::Level(1e8)), Just(Shape::Level(1e9))],
        1 => Just(Shape::Tiny),
        1 => Just(Shape::Signed),
        2 => Just(Shape::Spikes),
        2 => Just(Shape::Still),
        1 => Just(Shape::Zeros),
        1 => Just(Shape::Denormal),
    ];
    let lengths = prop_oneof![5 => 1..300usize, 1 => 1000..2600usize];
    recipes_of(shapes, lengths)
}

/// Recipes of chosen shapes and lengths.
pub fn recipes_of(
    shapes: impl Strategy<Value = Shape>,
    lengths: impl Strategy<Value = usize>,
) -> impl Strategy<Value = Recipe> {
    (lengths, shapes, any::<u64>()).prop_map(|(length, shape, seed)| Recipe {
        length,
        shape,
        seed,
    })
}

/// Random numbers that are the same for the same seed.
pub fn random(seed: u64) -> TestRng {
    let bytes = [seed, !seed].map(u64::to_le_bytes).concat();
    TestRng::from_seed(RngAlgorithm::XorShift, &bytes)
}

impl Recipe {
    /// The series of every input: `high` and `low` enclose the price, everything else is the price
    /// or, from the second on, another one.
    pub fn make(&self, entry: &Entry) -> Series {
        let mut rng = random(self.seed);
        let price = self.price(&mut rng);
        let mut taken = false;
        let mut other = |rng: &mut TestRng| {
            let again = std::mem::replace(&mut taken, true);
            if again {
                self.price(rng)
            } else {
                price.clone()
            }
        };
        let inputs = entry.inputs.iter().map(|name| match *name {
            "high" => self.beside(&price, 1.0),
            "low" => self.beside(&price, -1.0),
            _ => other(&mut rng),
        });
        inputs.collect()
    }

    /// What lies beside a price, at a random distance of its own.
    fn beside(&self, price: &[f64], side: f64) -> Vec<f64> {
        let mut rng = random(self.seed ^ side.to_bits());
        let reach = self.step() * side;
        price
            .iter()
            .map(|price| price + reach * rng.random_range(0.0..2.0))
            .collect()
    }

    /// The size of a usual step.
    fn step(&self) -> f64 {
        match self.shape {
            Shape::Tiny => 1e-11,
            Shape::Denormal => 1e-315,
            Shape::Zeros => 0.0,
            _ => 1.0,
        }
    }

    fn price(&self, rng: &mut TestRng) -> Vec<f64> {
        let step = self.step();
        let mut level: f64 = match self.shape {
            Shape::Level(level) => level,
            Shape::Tiny => 1e-9,
            Shape::Signed | Shape::Zeros | Shape::Denormal => 0.0,
            Shape::Walk | Shape::Spikes | Shape::Still => 100.0,
        };
        let mut price = Vec::with_capacity(self.length);
        let mut still = 0usize;
        while price.len() < self.length {
            if self.shape == Shape::Still && rng.random_range(0..40) == 0 {
                still = rng.random_range(1..200);
            }
            if self.shape == Shape::Zeros && rng.random_range(0..100) == 0 {
                level = if level == 0.0 { 1.0 } else { 0.0 };
            }
            if still > 0 {
                still -= 1;
            } else {
                level += step * rng.random_range(-1.0..1.0);
            }
            let spike = self.shape == Shape::Spikes && rng.random_range(0..50) == 0;
            price.push(if spike { 1e12 } else { level });
        }
        price
    }
}
