use crate::momentum::ppo::percent;
use crate::{Arguments, Expected, Number};

/// The percentage oscillator of volumes.
pub fn pvo<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    percent(arguments, arguments.input("volume"))
}
