use crate::averages::wilder;
use crate::windows::{deviation, later, windows};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// 100·up/(up + down) of Wilder's averages of the deviations of rising and of falling bars: 50 before anything moves, and what
/// it was before where nothing does, since both shrink alike then.
pub fn rvi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let [period, width]: [usize; 2] = ["period", "stddev_period"].map(|name| arguments.param(name));
    let before = data.len().min(width - 1);
    let nothing = N::whole(0);
    let deviations: Vec<N> = windows(data, width, deviation)
        .into_iter()
        .flatten()
        .collect();
    let changes: Vec<N> = (before..data.len())
        .map(|at| data[at] - data[at - 1])
        .collect();
    let average = |counts: fn(&N, &N) -> bool| {
        let sizes = zip(&changes, &deviations);
        let sizes = sizes.map(|(change, size)| {
            if counts(change, &nothing) {
                *size
            } else {
                nothing
            }
        });
        wilder(&sizes.collect::<Vec<N>>(), period)
    };
    let mut last = None;
    let averages = zip(average(N::gt), average(N::lt));
    let shares = zip(averages, &changes).map(|((up, down), change)| {
        let (up, down) = (up?, down?);
        if up + down > nothing && (last.is_none() || *change != nothing) {
            last = Some(N::whole(100) * up / (up + down));
        }
        Some(*last.get_or_insert(N::whole(50)))
    });
    Expected {
        outputs: vec![later(before, shares.collect())],
        scale: vec![100.0; data.len()],
    }
}
