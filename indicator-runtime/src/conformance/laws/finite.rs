use super::law::Law;
use super::warmup;
use crate::conformance::case::Case;

pub fn law() -> Law {
    Law {
        name: "finite",
        says: "on every finite series, also one that stands still or is zero, every output is finite",
        causes: |_| {
            &[
                "a division by what may be zero: a range, a deviation, a sum of movements",
                "a square or a product that grows beyond what a number holds",
            ]
        },
        cases: 64,
        corners: usize::MAX,
        draw: Case::any,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(|case| warmup::numbers(case, case.warmup())),
    }
}
