use crate::windows::{combined, later, nothing_by_zero, sum, windows};
use crate::{Arguments, Expected, Number};

/// 100·(gain − loss)/(gain + loss) of plain sums.
pub fn cmou<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let nothing = N::whole(0);
    let total = |size: fn(N, N) -> N| {
        let sizes = data
            .windows(2)
            .map(|pair| size(pair[0], pair[1]).max(nothing));
        let sizes: Vec<N> = sizes.collect();
        windows(&sizes, period, |window| sum(window.iter().copied()))
    };
    let (gains, losses) = (total(|old, new| new - old), total(|old, new| old - new));
    let values = combined(&gains, &losses, |gain, loss| {
        nothing_by_zero(N::whole(100) * (gain - loss), gain + loss)
    });
    Expected {
        outputs: vec![later(data.len().min(1), values)],
        scale: vec![100.0; data.len()],
    }
}
