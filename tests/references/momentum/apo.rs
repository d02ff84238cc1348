use crate::oscillator::averages;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// A fast average less a slow one.
pub fn apo<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let averages = averages(arguments, arguments.input("data"));
    Expected {
        outputs: vec![combined(&averages.short, &averages.long, |short, long| {
            short - long
        })],
        scale: averages.sizes,
    }
}
