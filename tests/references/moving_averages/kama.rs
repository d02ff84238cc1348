use crate::scales::remembered;
use crate::windows::sum;
use crate::{Arguments, Expected, Number};

/// y += s²·(x − y), from the value before the first: s is 2/31 to 2/3 as the efficiency is 0 to 1.
pub fn kama<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let (slow, quick) = (N::ratio(2, 31), N::ratio(2, 3));
    let mut values = vec![None; data.len().min(period)];
    let mut average = data.get(period - 1).copied();
    for i in period..data.len() {
        let path = sum((i - period..i).map(|k| (data[k + 1] - data[k]).abs()));
        let efficiency = if path == N::whole(0) {
            N::whole(1)
        } else {
            (data[i] - data[i - period]).abs() / path
        };
        let share = slow + efficiency * (quick - slow);
        average = average.map(|y| y + share * share * (data[i] - y));
        values.push(average);
    }
    let least = (slow * slow).to_f64();
    Expected {
        outputs: vec![values],
        scale: remembered(data, 1.0 - least),
    }
}
