use crate::scales::remembered;
use crate::windows::running_sum;
use crate::{Arguments, Expected, Number};

/// From the end of the true range that the close left behind, added up.
pub fn wad<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [high, low, close] = ["high", "low", "close"].map(|name| arguments.input(name));
    let step = |at: usize| match at.checked_sub(1).map(|before| close[before]) {
        Some(before) if close[at] > before => close[at] - low[at].min(before),
        Some(before) if close[at] < before => close[at] - high[at].max(before),
        _ => N::whole(0),
    };
    let steps: Vec<N> = (0..close.len()).map(step).collect();
    let sizes: Vec<N> = steps.iter().map(|step| step.abs()).collect();
    Expected {
        outputs: vec![running_sum(&steps).into_iter().map(Some).collect()],
        scale: remembered(&running_sum(&sizes), 1.0),
    }
}
