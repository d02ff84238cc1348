use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// Each volume counts as the close moves, the first one as if it moved up.
pub fn obv<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (close, volume) = (arguments.input("close"), arguments.input("volume"));
    let mut balance = N::whole(0);
    let mut step = |at: usize| {
        let before = at.checked_sub(1).map(|before| close[before]);
        if before.is_none_or(|before| close[at] > before) {
            balance = balance + volume[at];
        } else if before.is_some_and(|before| close[at] < before) {
            balance = balance - volume[at];
        }
        balance
    };
    let balances: Vec<N> = (0..close.len()).map(&mut step).collect();
    Expected {
        // What was added up once stays in the sum.
        scale: remembered(&balances, 1.0),
        outputs: vec![balances.into_iter().map(Some).collect()],
    }
}
