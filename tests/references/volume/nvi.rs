use crate::{Arguments, Expected, Number};

/// 1000 times the relative changes of the close on bars with less volume than the one before.
pub fn nvi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    volume_index(arguments, |volume, before| volume < before)
}

/// The same on the bars whose volume `counts` beside the one before.
pub fn volume_index<N: Number>(
    arguments: &Arguments<N>,
    counts: impl Fn(N, N) -> bool,
) -> Expected<N> {
    let (close, volume) = (arguments.input("close"), arguments.input("volume"));
    let mut index = N::whole(1000);
    let mut step = |at: usize| {
        if at > 0 && counts(volume[at], volume[at - 1]) {
            index = index * close[at] / close[at - 1];
        }
        index
    };
    let values: Vec<N> = (0..close.len()).map(&mut step).collect();
    Expected {
        scale: values.iter().map(|value| value.to_f64()).collect(),
        outputs: vec![values.into_iter().map(Some).collect()],
    }
}
