use crate::scales::remembered;
use crate::windows::{nothing_by_zero, running_sum};
use crate::{Arguments, Expected, Number};

/// Each volume times the relative change of the close, added up, from 0 at the first bar.
pub fn pvt<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (close, volume) = (arguments.input("close"), arguments.input("volume"));
    let flow = |at: usize| match at.checked_sub(1) {
        None => N::whole(0),
        Some(before) => volume[at] * nothing_by_zero(close[at] - close[before], close[before]),
    };
    let flows: Vec<N> = (0..close.len()).map(flow).collect();
    let sizes: Vec<N> = flows.iter().map(|flow| flow.abs()).collect();
    Expected {
        outputs: vec![running_sum(&flows).into_iter().map(Some).collect()],
        // What was added up once stays in the sum.
        scale: remembered(&running_sum(&sizes), 1.0),
    }
}
