use crate::volume::nvi::volume_index;
use crate::{Arguments, Expected, Number};

/// 1000 times the relative changes of the close on bars with more volume than the one before.
pub fn pvi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    volume_index(arguments, |volume, before| volume > before)
}
