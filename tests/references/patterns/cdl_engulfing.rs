use crate::{Arguments, Expected, Number};

/// Each bar beside the one before: colours, and which ends stand beyond which.
pub fn cdl_engulfing<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let [open, close] = ["open", "close"].map(|name| arguments.input(name));
    let signal = |i: usize| {
        let before = i.checked_sub(1)?;
        let is_white = |i: usize| close[i] >= open[i];
        let covers = match (is_white(before), is_white(i)) {
            (false, true) => [open[i] - close[before], open[before] - close[i]],
            (true, false) => [close[i] - open[before], close[before] - open[i]],
            _ => return Some(N::whole(0)),
        };
        let beyond = covers.iter().filter(|room| **room < N::whole(0)).count();
        let level = covers.iter().filter(|room| **room == N::whole(0)).count();
        let strength = match (beyond, level) {
            (2, 0) => 100,
            (1, 1) => 80,
            _ => 0,
        };
        let strength = N::whole(strength);
        Some(if is_white(i) { strength } else { -strength })
    };
    Expected {
        outputs: vec![(0..open.len()).map(signal).collect()],
        scale: vec![1.0; open.len()],
    }
}
