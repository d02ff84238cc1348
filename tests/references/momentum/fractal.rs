use crate::{Arguments, Expected, Number};

/// Each bar that is above, or below, all of its neighbours, as soon as these are known.
pub fn fractal<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let [left, right] = ["left", "right"].map(|name| arguments.param::<usize>(name));
    let swings = |stands_out: &dyn Fn(usize, usize) -> bool| {
        let signal = |at: usize| {
            let first = at.checked_sub(left + right)?;
            let middle = at - right;
            let others = (first..=at).filter(|other| *other != middle);
            let all = others.into_iter().all(|other| stands_out(middle, other));
            Some(N::whole(if all { 100 } else { 0 }))
        };
        (0..high.len()).map(signal).collect()
    };
    Expected {
        outputs: vec![
            swings(&|middle, other| high[middle] > high[other]),
            swings(&|middle, other| low[middle] < low[other]),
        ],
        scale: vec![1.0; high.len()],
    }
}
