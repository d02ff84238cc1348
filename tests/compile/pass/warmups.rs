//! Warm-ups that no parameter makes negative, in all the ways to say so.

#![deny(warnings, missing_docs)]

use indicator_runtime::{Entry, Output, Value, indicator};

fn half(length: usize) -> usize {
    length / 2
}

macro_rules! indicators {
    ($($name:ident($param:ident: $type:ty) => $warmup:expr;)*) => {$(
        /// The value some bars before.
        #[indicator(warmup = $warmup)]
        pub fn $name(
            data: &[f64],
            #[param(default = 3)] $param: $type,
            #[state($warmup)] warmup: &usize,
            values: &mut Output,
        ) {
            values.extend(data[*warmup..].iter().copied());
        }
    )*};
}

indicators! {
    distance(shift: i64) => (shift - 1).unsigned_abs() as usize;
    at_least_none(shift: i64) => (shift - 1).max(0) as usize;
    beside_one(period: usize) => if period > 1 { period - 1 } else { 0 };
    matched(period: usize) => match period { 0 => 0, _ => period - 1 };
    in_a_closure(period: usize) => (period > 0).then(|| period - 1).unwrap_or_default();
    handed_on(period: usize) => period.checked_sub(1).map_or(0, half);
    saturating(period: usize) => period.saturating_sub(1);
}

fn main() {
    let warmups =
        |entry: &Entry, values: [Value; 2]| values.map(|value| entry.warmup(&[value]).unwrap());
    let shifts = [-2, 3].map(Value::I64);
    assert_eq!(warmups(&DISTANCE, shifts), [3, 2]);
    assert_eq!(warmups(&AT_LEAST_NONE, shifts), [0, 2]);
    let periods = [0, 5].map(Value::Usize);
    for entry in [&BESIDE_ONE, &MATCHED, &IN_A_CLOSURE, &SATURATING] {
        assert_eq!(warmups(entry, periods), [0, 4], "{}", entry.name);
    }
    assert_eq!(warmups(&HANDED_ON, periods), [0, 2]);
}
