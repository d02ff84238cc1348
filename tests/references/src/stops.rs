//! Wilder's parabolic stop.

use crate::number::Number;

/// How stops catch up.
pub struct Rules<N> {
    /// The share at first, by how much it grows, and the greatest: while the price rises, and while it falls.
    pub paces: [[N; 3]; 2],
    /// By which part a stop is moved away where the direction turns.
    pub offset: N,
    /// The first stop, negated for a price that falls; 0 for that of the first bar.
    pub start: N,
}

/// For each bar from the second on whether the price rises, and the stop; and what errors of that are measured by.
///
/// Wilder's rules, bar by bar, for either direction.
pub fn stops<N: Number>(
    high: &[N],
    low: &[N],
    rules: &Rules<N>,
) -> (Vec<Option<(bool, N)>>, Vec<f64>) {
    let nothing = N::whole(0);
    let mut stops = vec![None; high.len().min(1)];
    let mut scale = vec![f64::NAN; stops.len()];
    if high.len() < 2 {
        return (stops, scale);
    }
    let paces = rules
        .paces
        .map(|[first, more, most]| [first.min(most), more.min(most), most]);
    let pace = |rises: bool| paces[usize::from(!rises)];
    let (up, down) = (high[1] - high[0], low[0] - low[1]);
    let is_given = rules.start != nothing;
    let mut rises = if is_given {
        rules.start > nothing
    } else {
        !(down > nothing && down > up)
    };
    let mut extreme = if rises { high[1] } else { low[1] };
    let mut stop = match is_given {
        true => rules.start.abs(),
        false if rises => low[0],
        false => high[0],
    };
    let mut share = pace(rises)[0];
    let mut size = rules.start.to_f64().abs();
    for i in 1..high.len() {
        let before = if i == 1 { 1 } else { i - 1 };
        let (highest, lowest) = (high[i].max(high[before]), low[i].min(low[before]));
        // Within rounding of a bar, a stop is touched or not: nothing is known from there on.
        let distance = (if rises { low[i] - stop } else { stop - high[i] })
            .to_f64()
            .abs();
        size = size.max(high[i].to_f64().abs()).max(low[i].to_f64().abs());
        if distance > 0.0 && distance < 1e-12 * size {
            size = f64::INFINITY;
        }
        let one = N::whole(1);
        if rises && low[i] <= stop {
            (rises, extreme, stop) = (false, low[i], extreme.max(highest) * (one + rules.offset));
            share = pace(rises)[0];
        } else if !rises && high[i] >= stop {
            (rises, extreme, stop) = (true, high[i], extreme.min(lowest) * (one - rules.offset));
            share = pace(rises)[0];
        } else if rises && high[i] > extreme {
            (extreme, share) = (high[i], pace(rises)[2].min(share + pace(rises)[1]));
        } else if !rises && low[i] < extreme {
            (extreme, share) = (low[i], pace(rises)[2].min(share + pace(rises)[1]));
        }
        stops.push(Some((rises, stop)));
        size = size.max(stop.to_f64().abs());
        scale.push(size);
        stop = stop + share * (extreme - stop);
        stop = if rises {
            stop.min(lowest)
        } else {
            stop.max(highest)
        };
    }
    (stops, scale)
}
