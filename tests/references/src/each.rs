//! Functions of the values of one bar.

use crate::arguments::Arguments;
use crate::expected::Expected;
use crate::number::Number;

/// A value for each bar, from those of some inputs; errors are measured by the value itself.
pub fn of_each<N: Number, const I: usize>(
    arguments: &Arguments<N>,
    inputs: [&str; I],
    of: impl Fn([N; I]) -> N,
) -> Expected<N> {
    let values: Vec<N> = bars(arguments, inputs).map(of).collect();
    Expected {
        scale: values.iter().map(|value| value.to_f64().abs()).collect(),
        outputs: vec![values.into_iter().map(Some).collect()],
    }
}

/// The same with errors that are measured by the largest of the values that it is computed from.
pub fn of_prices<N: Number, const I: usize>(
    arguments: &Arguments<N>,
    inputs: [&str; I],
    of: impl Fn([N; I]) -> N,
) -> Expected<N> {
    let largest = |bar: [N; I]| bar.map(N::abs).into_iter().fold(N::whole(0), N::max);
    Expected {
        scale: bars(arguments, inputs)
            .map(|bar| largest(bar).to_f64())
            .collect(),
        ..of_each(arguments, inputs, of)
    }
}

/// The values of some inputs, bar by bar.
pub fn bars<N: Number, const I: usize>(
    arguments: &Arguments<N>,
    inputs: [&str; I],
) -> impl Iterator<Item = [N; I]> {
    let series = inputs.map(|name| arguments.input(name));
    (0..series[0].len()).map(move |at| series.map(|values| values[at]))
}
