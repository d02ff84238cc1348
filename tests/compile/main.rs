//! What the macros accept, and what they say about everything else.
//!
//! The expected messages stand beside the cases. After a deliberate change, look at what `make renew-mistakes`
//! makes of them.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}

#[test]
fn unusual_code_is_accepted() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
