//! Every case of the stored corpus, without the fuzzer.

use arbitrary::{Arbitrary, Unstructured};
use indicator_fuzz::Case;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

#[test]
fn every_stored_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut checked = 0;
    let mut broken = Vec::new();
    for file in std::fs::read_dir(&folder).expect("the corpus") {
        let path = file.expect("a file of the corpus").path();
        let bytes = std::fs::read(&path).expect("a file of the corpus");
        // As the fuzzer itself makes a case of bytes; too few bytes are no case.
        let Ok(case) = Case::arbitrary_take_rest(Unstructured::new(&bytes)) else {
            continue;
        };
        checked += 1;
        if catch_unwind(AssertUnwindSafe(|| case.check())).is_err() {
            broken.push(path);
        }
    }
    println!("{checked} cases");
    assert!(checked > 50, "the corpus holds {checked} cases");
    assert!(broken.is_empty(), "broken: {broken:#?}");
}
