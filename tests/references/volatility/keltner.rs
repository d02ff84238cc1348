use crate::averages::exponential;
use crate::ranges::average_true_range;
use crate::scales::faded;
use crate::windows::{combined, later};
use crate::{Arguments, Expected, Number};

/// The average of typical prices ± multiplier·average true range, both of the bars just before the first answer.
pub fn keltner<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let bars = ["high", "low", "close"].map(|name| arguments.input(name));
    let [high, low, close] = bars;
    let [period, atr_period] = ["period", "atr_period"].map(|name| arguments.param::<usize>(name));
    let multiplier: f64 = arguments.param("multiplier");
    let first = atr_period.max(period - 1);
    let begin = (first - (period - 1)).min(high.len());
    let typical = (begin..high.len()).map(|i| (high[i] + low[i] + close[i]) / N::whole(3));
    let typical: Vec<N> = typical.collect();
    let average = later(begin, exponential(&typical, period));
    let reach = average_true_range(bars, first - atr_period, atr_period);
    let middle = combined(&average, &reach, |average, _| average);
    let line = |factor: f64| {
        combined(&middle, &reach, |average, reach| {
            average + N::from(factor) * reach
        })
    };
    let size = |i: usize| high[i].abs().max(low[i].abs()).max(close[i].abs()).to_f64();
    let sizes: Vec<f64> = (0..high.len()).map(size).collect();
    let keep = 1.0 - 1.0 / period.max(atr_period) as f64;
    let remembered = faded(&sizes, keep).into_iter();
    Expected {
        outputs: vec![line(multiplier), middle.clone(), line(-multiplier)],
        scale: remembered
            .map(|size| (1.0 + multiplier.abs()) * size)
            .collect(),
    }
}
