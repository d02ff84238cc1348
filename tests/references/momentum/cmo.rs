use crate::momentum::rsi::rsi;
use crate::{Arguments, Expected, Number};

/// Twice the relative strength index less 100: a gain of g and a loss of l make 100·g/(g + l) and 100·(g − l)/(g + l). Where
/// nothing has moved yet it is 0.
pub fn cmo<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let Expected { outputs, scale } = rsi(arguments);
    let moves = |at: usize| data[..=at].windows(2).any(|pair| pair[0] != pair[1]);
    let value = |at: usize| {
        let index = outputs[0][at]?;
        let moves = index > N::whole(0) || moves(at);
        Some(if moves {
            index + index - N::whole(100)
        } else {
            N::whole(0)
        })
    };
    Expected {
        outputs: vec![(0..data.len()).map(value).collect()],
        scale,
    }
}
