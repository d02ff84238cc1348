//! Windows of a series, and what is computed of one.

use crate::arguments::Arguments;
use crate::expected::Expected;
use crate::number::Number;
use std::iter::zip;

/// One value for each window of `period`, none before the first.
pub fn windows<N: Number>(data: &[N], period: usize, of: impl Fn(&[N]) -> N) -> Vec<Option<N>> {
    let mut values = vec![None; data.len().min(period - 1)];
    values.extend(data.windows(period).map(|window| Some(of(window))));
    values
}

pub fn sum<N: Number>(terms: impl IntoIterator<Item = N>) -> N {
    terms.into_iter().fold(N::from(0.0), |sum, term| sum + term)
}

/// Measured from the first value, so that the mean of a constant is the constant itself.
pub fn mean<N: Number>(window: &[N]) -> N {
    let distances = window.iter().map(|x| *x - window[0]);
    window[0] + sum(distances) / N::whole(window.len())
}

/// Weights 1 for the oldest value to `period` for the newest, divided by their sum.
pub fn weighted_mean<N: Number>(window: &[N]) -> N {
    let total = sum((1..=window.len()).map(N::whole));
    sum((0..window.len()).map(|k| N::whole(k + 1) * window[k])) / total
}

pub fn highest<N: Number>(window: &[N]) -> N {
    window.iter().copied().fold(window[0], N::max)
}

pub fn lowest<N: Number>(window: &[N]) -> N {
    window.iter().copied().fold(window[0], N::min)
}

/// The population standard deviation: the root of the mean squared distance from the mean.
pub fn deviation<N: Number>(window: &[N]) -> N {
    let centre = mean(window);
    let squares = window.iter().map(|x| (*x - centre) * (*x - centre));
    (sum(squares) / N::whole(window.len())).sqrt()
}

/// What `of` makes of each value of `data` and the one `period` before it, measured by the larger of both and by itself.
pub fn changes<N: Number>(arguments: &Arguments<N>, of: impl Fn(N, N) -> N) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let before = data.len().min(period);
    let values = zip(data, &data[before..]).map(|(old, new)| Some(of(*old, *new)));
    let values: Vec<_> = values.collect();
    let sizes = values.iter().flatten().map(|value| value.to_f64().abs());
    Expected {
        scale: [vec![f64::NAN; before], sizes.collect()].concat(),
        outputs: vec![later(before, values)],
    }
}

/// The first of two inputs less the second, bar by bar.
pub fn differences<N: Number>(arguments: &Arguments<N>, inputs: [&str; 2]) -> Vec<N> {
    let [x, y] = inputs.map(|name| arguments.input(name));
    zip(x, y).map(|(x, y)| *x - *y).collect()
}

/// A ratio, 0 where it is one by 0.
pub fn nothing_by_zero<N: Number>(above: N, below: N) -> N {
    if below == N::whole(0) {
        below
    } else {
        above / below
    }
}

/// One value for each window of `period` bars of two series, none before the first.
pub fn pairs<N: Number>(
    x: &[N],
    y: &[N],
    period: usize,
    of: impl Fn(&[N], &[N]) -> N,
) -> Vec<Option<N>> {
    let window = |last: usize| {
        let bars = (last + 1).checked_sub(period)?..last + 1;
        Some(of(&x[bars.clone()], &y[bars]))
    };
    (0..x.len()).map(window).collect()
}

/// The mean product of the distances from both means.
pub fn covariance<N: Number>(x: &[N], y: &[N]) -> N {
    let (of_x, of_y) = (mean(x), mean(y));
    let products = zip(x, y).map(|(x, y)| (*x - of_x) * (*y - of_y));
    sum(products) / N::whole(x.len())
}

/// The mean distance from the mean.
pub fn mean_deviation<N: Number>(window: &[N]) -> N {
    let centre = mean(window);
    sum(window.iter().map(|x| (*x - centre).abs())) / N::whole(window.len())
}

/// How many values came after the newest that is `wanted`.
pub fn age<N: Number>(window: &[N], wanted: N) -> usize {
    let ages = window.iter().rev();
    ages.take_while(|x| **x != wanted).count()
}

/// The position of what `of` finds in each window: the one that is held, until it leaves or the newest is one as well; then the
/// oldest that is left.
pub fn held_positions<N: Number>(
    data: &[N],
    period: usize,
    of: impl Fn(&[N]) -> N,
) -> Vec<Option<N>> {
    let mut held = None;
    let mut position = |last: usize| {
        let first = (last + 1).checked_sub(period)?;
        let found = of(&data[first..=last]);
        let oldest = (first..=last).find(|at| data[*at] == found);
        held = match held {
            Some(at) if at >= first && data[last] == found => Some(last),
            Some(at) if at >= first => Some(at),
            _ => oldest,
        };
        held.map(N::whole)
    };
    (0..data.len()).map(&mut position).collect()
}

/// The sum of each value and all before it.
pub fn running_sum<N: Number>(data: &[N]) -> Vec<N> {
    let add = |sum: &mut N, x: &N| {
        *sum = *sum + *x;
        Some(*sum)
    };
    data.iter().scan(N::whole(0), add).collect()
}

/// Intercept and slope of the least-squares line over x = 0, 1, …, from the distances of x and y from
/// their means. Over one value the line is level.
pub fn line<N: Number>(window: &[N]) -> (N, N) {
    let middle = N::whole(window.len() - 1) / N::whole(2);
    let level = mean(window);
    if window.len() == 1 {
        return (level, N::whole(0));
    }
    let distance = |x: usize| N::whole(x) - middle;
    let above = sum((0..window.len()).map(|x| distance(x) * (window[x] - level)));
    let below = sum((0..window.len()).map(|x| distance(x) * distance(x)));
    let slope = above / below;
    (level - slope * middle, slope)
}

/// `of` two series where both have a value.
pub fn combined<N: Number>(
    one: &[Option<N>],
    other: &[Option<N>],
    of: impl Fn(N, N) -> N,
) -> Vec<Option<N>> {
    zip(one, other)
        .map(|(one, other)| Some(of((*one)?, (*other)?)))
        .collect()
}

/// The values that there are, and how many places there are before them.
pub fn known<N: Number>(values: &[Option<N>]) -> (usize, Vec<N>) {
    let known: Vec<N> = values.iter().copied().flatten().collect();
    (values.len() - known.len(), known)
}

/// `values` after so many places without one.
pub fn later<N: Number>(before: usize, values: Vec<Option<N>>) -> Vec<Option<N>> {
    [vec![None; before], values].concat()
}
