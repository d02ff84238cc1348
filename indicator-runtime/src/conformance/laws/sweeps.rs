use super::{Law, missing};
use crate::conformance::case::Case;
use crate::conformance::sweep_forms;

pub fn law() -> Law {
    Law {
        name: "sweeps",
        says: "a row of a sweep is what a call with its parameters is, on any number of threads",
        causes: |_| {
            &[
                "a `static` or `thread_local!` that was made for other parameters: use `#[state(…)]`",
                "a state that two parameter sets share",
            ]
        },
        cases: 12,
        corners: 12,
        draw: Case::any,
        of: None,
        prepare: missing::cut_half_of_them,
        is_shown: true,
        premise: |_| true,
        check: Box::new(sweep_forms::sweeps),
    }
}
