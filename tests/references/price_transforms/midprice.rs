use crate::volatility::donchian::donchian;
use crate::{Arguments, Expected, Number};

/// The middle line of the Donchian channel.
pub fn midprice<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let mut channel = donchian(arguments);
    Expected {
        outputs: vec![channel.outputs.swap_remove(1)],
        scale: channel.scale,
    }
}
