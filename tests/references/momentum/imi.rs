use crate::windows::pairs;
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// What rose within bars, over all that moved within them.
pub fn imi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (open, close) = (arguments.input("open"), arguments.input("close"));
    let nothing = N::whole(0);
    let share = |open: &[N], close: &[N]| {
        let (mut up, mut all) = (nothing, nothing);
        for (open, close) in zip(open, close) {
            up = up + (*close - *open).max(nothing);
            all = all + (*close - *open).abs();
        }
        if all == nothing {
            N::whole(50)
        } else {
            N::whole(100) * up / all
        }
    };
    Expected {
        outputs: vec![pairs(open, close, arguments.param("period"), share)],
        scale: vec![100.0; close.len()],
    }
}
