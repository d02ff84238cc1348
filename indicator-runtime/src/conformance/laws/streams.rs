use super::{Law, missing};
use crate::conformance::case::Case;
use crate::conformance::forms;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "streams",
        says: "a copy of a stream goes on by itself, and looking ahead changes nothing",
        causes: |_| {
            &[
                "a `Clone` of a state that shares what it should copy (`Arc<Mutex<…>>`, a raw pointer)",
                "a `Clone` of a state that leaves something out",
            ]
        },
        cases: 16,
        corners: 16,
        draw: Case::any,
        of: None,
        prepare: missing::cut_half_of_them,
        is_shown: true,
        premise: |_| true,
        check: Box::new(|case| forms::copies(case, &case.array(Kernel::Scalar)?)),
    }
}
