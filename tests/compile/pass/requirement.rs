//! What parameters must meet together: text, parameters and truth.

#![deny(warnings)]

use indicator_runtime::{Choice, Output, Value, indicator};

#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Kind {
    Simple,
    Weighted,
}

fn fits(count: usize, share: f64) -> bool {
    count as f64 * share < 100.0
}

/// Every kind of expression.
#[indicator(
    warmup = slow - fast,
    require = fast < slow
        && fits(slow, share)
        && (kind == Kind::Simple || -share < 0.0 && !(slow == 7))
        && !matches!(kind, Kind::Weighted if fast > 5)
        && [fast, slow][0].max(2) as f64 > 0.5
)]
fn required(
    data: &[f64],
    #[param(default = 2)] fast: usize,
    #[param(default = 3)] slow: usize,
    #[param(default = 0.5)] share: f64,
    #[param(default = Kind::Simple)] kind: Kind,
    values: &mut Output,
) {
    values.extend(data[slow - fast..].iter().copied());
}

macro_rules! declared {
    ($name:ident, $fast:ident, $requirement:expr) => {
        /// By a macro.
        #[indicator(warmup = 0, require = ($requirement && $fast < 100))]
        fn $name(data: &[f64], #[param(default = 2)] $fast: usize, values: &mut Output) {
            values.extend(data.iter().copied());
        }
    };
}
declared!(by_macro, fast, fast > 1 && fast.is_power_of_two());

fn main() {
    let texts: Vec<&str> = REQUIRED.requirements.iter().map(|one| one.text).collect();
    assert_eq!(
        texts,
        [
            "fast < slow",
            "fits(slow, share)",
            "kind == Kind::Simple || -share < 0.0 && !(slow == 7)",
            "!matches!(kind, Kind::Weighted if fast > 5)",
            "[fast, slow][0].max(2) as f64 > 0.5",
        ]
    );
    let params: Vec<&[usize]> = REQUIRED.requirements.iter().map(|one| one.params).collect();
    assert_eq!(params, [&[0, 1][..], &[1, 2], &[1, 2, 3], &[0, 3], &[0, 1]]);
    let values = |fast, slow| {
        [
            Value::Usize(fast),
            Value::Usize(slow),
            Value::F64(0.5),
            Value::Choice("simple"),
        ]
    };
    assert!((REQUIRED.requirements[0].holds)(&values(2, 3)));
    assert!(!(REQUIRED.requirements[0].holds)(&values(3, 3)));
    assert!(!(REQUIRED.requirements[0].holds)(&[]));
    let error = RequiredParams::new()
        .fast(4)
        .apply(&[1.0, 2.0])
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "required: Invalid fast, slow: fast = 4, slow = 3 (required: fast < slow)"
    );
    let texts: Vec<&str> = BY_MACRO.requirements.iter().map(|one| one.text).collect();
    assert_eq!(texts, ["fast > 1", "fast.is_power_of_two()", "fast < 100"]);
}
