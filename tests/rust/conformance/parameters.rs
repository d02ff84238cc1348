//! Indicators that are wrong for a few of the parameters that they allow, each found with the usual number of cases.

use indicator_runtime::conformance::{Case, Conformance};
use indicator_runtime::{Choice, Entry, Output, indicator};

macro_rules! wrong {
    ($($(#[$documentation:meta])* $name:ident($($arguments:tt)*) $([$require:expr])? if $is_wrong:expr;)*) => {$(
        $(#[$documentation])*
        #[indicator(warmup = 0 $(, require = $require)?)]
        fn $name(data: &[f64], $($arguments)*, values: &mut Output) {
            let off = if $is_wrong { 1.0 } else { 0.0 };
            values.extend(data.iter().map(|x| x + off));
        }
    )*};
}

/// One of three.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Kind {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
}

wrong! {
    /// Wrong for nothing.
    at_none(#[param(default = 2)] n: usize) if n == 0;
    /// Wrong for one.
    at_one(#[param(default = 14, min = 1)] n: usize) if n == 1;
    /// Wrong at the end of its range.
    at_the_end(#[param(default = 20, max = 500)] n: usize) if n == 500;
    /// Wrong between what is usual and the longest.
    at_hundreds(#[param(default = 20)] n: usize) if n > 70 && n < 2000;
    /// Wrong above its default.
    above_the_default(#[param(default = 200)] n: usize) if n > 200 && n < 2000;
    /// Wrong for a few at once.
    at_a_dozen(#[param(default = 1000, min = 1)] n: usize) if (5..16).contains(&n);
    /// Wrong for 0, where each sign is allowed.
    at_zero(#[param(default = 1)] n: i64) if n == 0;
    /// Wrong for the lowest.
    at_the_lowest(#[param(default = 1, min = -300)] n: i64) if n == -300;
    /// Wrong for the least share.
    at_no_share(#[param(default = 0.5, min = 0.0)] share: f64) if share == 0.0;
    /// Wrong for the whole.
    at_the_whole(#[param(default = 0.5, min = 0.0, max = 1.0)] share: f64) if share == 1.0;
    /// Wrong for most that is allowed.
    above_its_start(#[param(default = 20.0, min = 0.0, max = 1000.0)] share: f64) if share > 25.0;
    /// Wrong for a small part of its range.
    near_nothing(#[param(default = 20.0, above = 0.0)] share: f64) if share < 0.1;
    /// Wrong where both are the same.
    of_equals(#[param(default = 3)] fast: usize, #[param(default = 9)] slow: usize) if fast == slow;
    /// Wrong where the one is just above the other.
    of_neighbours(#[param(default = 3)] fast: usize, #[param(default = 9)] slow: usize) [fast < slow] if fast + 1 == slow;
    /// Wrong for one choice, with a certain period.
    of_a_kind(#[param(default = 14, min = 1)] n: usize, #[param(default = Kind::First)] kind: Kind) if kind == Kind::Third && n == 2;
    /// Wrong where all are on.
    of_switches(
        #[param(default = false)] one: bool,
        #[param(default = false)] two: bool,
        #[param(default = false)] three: bool,
        #[param(default = false)] four: bool
    ) if one && two && three && four;
}

const WRONG: [&Entry; 16] = [
    &AT_NONE,
    &AT_ONE,
    &AT_THE_END,
    &AT_HUNDREDS,
    &ABOVE_THE_DEFAULT,
    &AT_A_DOZEN,
    &AT_ZERO,
    &AT_THE_LOWEST,
    &AT_NO_SHARE,
    &AT_THE_WHOLE,
    &ABOVE_ITS_START,
    &NEAR_NOTHING,
    &OF_EQUALS,
    &OF_NEIGHBOURS,
    &OF_A_KIND,
    &OF_SWITCHES,
];

fn the_same(case: &Case) -> Vec<Vec<f64>> {
    vec![case.input("data").to_vec()]
}

#[test]
fn what_is_wrong_for_few_parameters_is_found() {
    let is_found = |entry: &&&'static Entry| {
        let laws = Conformance::new().and(entry);
        let laws = laws.reference(entry.name, the_same).only("formula");
        !laws.broken().is_empty()
    };
    let missed: Vec<&str> = WRONG
        .iter()
        .filter(|entry| !is_found(entry))
        .map(|entry| entry.name)
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

/// A requirement that overflows.
#[indicator(warmup = 0, require = width * height < 100)]
pub fn area(
    data: &[f64],
    #[param(default = 2)] width: usize,
    #[param(default = 3)] height: usize,
    values: &mut Output,
) {
    values.extend(data.iter().map(|x| x * (width * height) as f64));
}

fn is_wide(width: usize) -> bool {
    assert!(width < 7, "too wide");
    width > 1
}

/// A requirement that panics.
#[indicator(warmup = 0, require = is_wide(width))]
pub fn narrow(data: &[f64], #[param(default = 2)] width: usize, values: &mut Output) {
    values.extend(data.iter().map(|x| x * width as f64));
}

#[test]
fn a_requirement_that_cannot_be_computed_has_a_cause_of_its_own() {
    let laws = |entry| Conformance::new().and(entry);
    for (entry, said) in [
        (
            &AREA,
            "(required: width * height < 100, which cannot be computed: multiplication overflows)",
        ),
        (
            &NARROW,
            "(required: is_wide(width), which cannot be computed: too wide)",
        ),
    ] {
        let report = laws(entry).broken().pop().expect("it is broken");
        assert_eq!(report.law, "refusals");
        assert!(report.how.contains(said), "{report}");
        let is_cause = |cause: &&str| cause.starts_with("a `require` that overflows");
        assert!(report.causes.iter().any(is_cause), "{report}");
    }
}
