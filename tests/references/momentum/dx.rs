use crate::directional::indicators;
use crate::windows::combined;
use crate::{Arguments, Expected, Number};

/// 100·|plus − minus|/(plus + minus) of the directional indicators, 0 where nothing moved.
pub fn dx<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [plus, minus] = indicators(arguments);
    let values = combined(&plus, &minus, |plus, minus| {
        let both = plus + minus;
        if both == N::whole(0) {
            both
        } else {
            N::whole(100) * (plus - minus).abs() / both
        }
    });
    Expected {
        scale: vec![100.0; values.len()],
        outputs: vec![values],
    }
}
