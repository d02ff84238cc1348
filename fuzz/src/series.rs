//! Series of arbitrary values, made from few bytes, so that the fuzzer reaches long ones.

use crate::settings::Count;
use arbitrary::Arbitrary;

/// Longer series take longer and reach nothing else: it is some of the walk's pieces.
const LONGEST: usize = 4000;

/// A section of a series: consecutive values of one shape.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub struct Section {
    shape: Shape,
    count: Count,
    /// Chooses the input in which values are missing, if the shape is that they are.
    input: u8,
}

/// The shape of a section's values.
#[derive(Arbitrary, Clone, Copy, Debug)]
enum Shape {
    /// A walk that goes on from where the last one was.
    Walk(u8),
    /// One value again and again.
    Same(f64),
    /// A series that alternates between two values.
    Both(f64, f64),
    /// Numbers too small to be normal.
    Denormal(u8),
    Missing,
    Infinite,
    NegativeInfinite,
    Zero,
    NegativeZero,
}

/// Steps of a small generator of pseudo-random numbers, within -1..1.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> f64 {
        // The constants of Knuth's MMIX.
        self.0 = (self.0)
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    }
}

/// The series of each input.
pub fn series(sections: &[Section], inputs: usize) -> Vec<Vec<f64>> {
    let mut series = vec![Vec::new(); inputs];
    let mut price = 100.0;
    for section in sections {
        let room = LONGEST - series[0].len();
        // Missing values end a run: a few of them are as good as many.
        let longest = match section.shape {
            Shape::Missing | Shape::Infinite | Shape::NegativeInfinite => 3,
            _ => room,
        };
        let missing = usize::from(section.input) % inputs;
        let count = section.count.get().min(longest).min(room);
        let mut noise = Noise(count as u64);
        for step in 0..count {
            let value = match section.shape {
                Shape::Walk(seed) => {
                    price += noise.next() * (1.0 + f64::from(seed));
                    price
                }
                Shape::Same(value) => value,
                Shape::Both(even, odd) => [even, odd][step % 2],
                Shape::Denormal(seed) => {
                    f64::from_bits(u64::from(seed) * 977 + step as u64) * noise.next().signum()
                }
                Shape::Missing => f64::NAN,
                Shape::Infinite => f64::INFINITY,
                Shape::NegativeInfinite => f64::NEG_INFINITY,
                Shape::Zero => 0.0,
                Shape::NegativeZero => -0.0,
            };
            for (input, series) in series.iter_mut().enumerate() {
                let apart = if !value.is_finite() && input != missing {
                    price
                } else {
                    value - input as f64
                };
                series.push(apart);
            }
        }
    }
    series
}
