use crate::scales::faded;
use crate::{Arguments, Expected, Number};

/// The mean of each bar, the middle of the body before, and the outermost of these two and the bar.
pub fn heikin_ashi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let bars = ["open", "high", "low", "close"].map(|name| arguments.input(name));
    let [open, high, low, close] = bars;
    let half = |one: N, other: N| (one + other) / N::whole(2);
    let mut outputs: [Vec<Option<N>>; 4] = Default::default();
    let mut middle = None;
    let mut sizes = Vec::new();
    for i in 0..open.len() {
        let mean = (open[i] + high[i] + low[i] + close[i]) / N::whole(4);
        let begun = middle.unwrap_or_else(|| half(open[i], close[i]));
        middle = Some(half(begun, mean));
        let (top, bottom) = (begun.max(mean), begun.min(mean));
        let bar = [begun, high[i].max(top), low[i].min(bottom), mean];
        for (output, value) in outputs.iter_mut().zip(bar) {
            output.push(Some(value));
        }
        let largest = bars.map(|prices| prices[i].abs());
        sizes.push(largest.into_iter().fold(mean.abs(), N::max).to_f64());
    }
    Expected {
        outputs: outputs.into(),
        scale: faded(&sizes, 0.5),
    }
}
