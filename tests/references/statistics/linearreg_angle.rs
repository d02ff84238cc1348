use crate::scales::largest;
use crate::windows::{line, windows};
use crate::{Arguments, Expected, Number};

/// The angle of the least-squares line of a window over x = 0..period−1, in degrees.
pub fn linearreg_angle<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let angle = |window: &[N]| line(window).1.atan() * N::whole(180) / N::PI;
    let sizes = largest(data, period).into_iter();
    Expected {
        outputs: vec![windows(data, period, angle)],
        // An angle is no larger than a right one, and by what a slope is rounded to it moves by as much at most.
        scale: sizes.map(|size| 90.0 + 60.0 * size).collect(),
    }
}
