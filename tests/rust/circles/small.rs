//! Every way in which a file may use another one, in crates of a few lines.

use crate::circle_of;
use crate::crates::Crate;

/// Whether the files `a` and `b` of a crate with this root use each other.
fn is_circle(root: &str, a: &str, b: &str) -> bool {
    circle_of(&Crate::of(&[("", root), ("a", a), ("b", b)])).is_some()
}

/// What is in `b` uses `a`.
const B: &str =
    "use crate::a::A; pub struct B; impl B { pub fn new() -> A { A } pub fn go(&self) {} }";

#[test]
fn a_path_is_a_use() {
    assert!(is_circle("", "pub struct A; use crate::b::B;", B));
    assert!(is_circle("", "pub struct A(crate::b::B);", B));
    assert!(is_circle("", "pub struct A(super::b::B);", B));
    assert!(is_circle("", "pub struct A(small::b::B);", B));
    assert!(is_circle("", "pub struct A(::small::b::B);", B));
    assert!(!is_circle("", "pub struct A; use other::b::B;", B));
    assert!(!is_circle("", "pub struct A(::other::b::B);", B));
    assert!(!is_circle("", "pub struct A;", B));
}

#[test]
fn a_path_leads_through_what_the_root_offers() {
    let root = "mod a; mod b; pub use b::B; pub use b as other; pub use b::*;";
    assert!(is_circle(root, "pub struct A; use crate::B;", B));
    assert!(is_circle(root, "pub struct A; use crate::other::B;", B));
    assert!(is_circle(root, "pub struct A; use small::B;", B));
    let all = "mod a; mod b; pub use b::*;";
    assert!(is_circle(all, "pub struct A; use crate::B;", B));
    assert!(is_circle(
        "mod a; pub mod c { pub use crate::b::B; }",
        "pub struct A(crate::c::B);",
        B
    ));
}

#[test]
fn a_path_leads_through_what_a_module_imports() {
    assert!(is_circle(
        "",
        "pub struct A; use crate::b as c; fn f() { c::B; }",
        B
    ));
    assert!(is_circle(
        "",
        "pub struct A; use crate as c; fn f() { c::b::B; }",
        B
    ));
    assert!(is_circle(
        "",
        "pub struct A; fn f() { use crate::b; b::B; }",
        B
    ));
    let relative = [
        ("", "mod a; mod b;"),
        ("a", "pub struct A; use crate::b; fn f() { b::c::C; }"),
        ("b", ""),
        ("b::c", "pub struct C(crate::a::A);"),
    ];
    assert!(circle_of(&Crate::of(&relative)).is_some());
}

#[test]
fn macros_use_what_they_are_given_and_what_they_expand_to() {
    assert!(is_circle(
        "",
        "pub struct A; fn f() { println!(\"{}\", crate::b::B); }",
        B
    ));
    assert!(is_circle(
        "",
        "pub struct A; macro_rules! m { () => { $crate::b::B } }",
        B
    ));
    assert!(is_circle(
        "",
        "pub struct A; macro_rules! m { () => { use $crate::{b::B}; } }",
        B
    ));
    assert!(!is_circle(
        "",
        "pub struct A; mod c { macro_rules! m { () => { pub(crate) struct D; } } }",
        B
    ));
    let exported = format!("{B} #[macro_export] macro_rules! m {{ () => {{}} }}");
    assert!(is_circle("", "pub struct A; crate::m!();", &exported));
}

#[test]
fn modules_within_files_have_their_own_super() {
    assert!(!is_circle(
        "",
        "pub struct A; mod c { use super::b::B; } mod b { pub struct B; }",
        B
    ));
    assert!(is_circle(
        "",
        "pub struct A; mod c { use super::super::b::B; }",
        B
    ));
}

#[test]
fn tests_may_use_what_they_like() {
    let uses = "use crate::b::B;";
    for tests in ["test", "all(test)", "all(test, unix)", "any(test)"] {
        let a = format!("pub struct A; #[cfg({tests})] mod tests {{ {uses} }}");
        assert!(!is_circle("", &a, B), "{tests}");
        let a = format!("pub struct A; #[cfg({tests})] {uses}");
        assert!(!is_circle("", &a, B), "{tests}");
    }
    for others in ["unix", "not(test)", "any(test, unix)"] {
        let a = format!("pub struct A; #[cfg({others})] mod tests {{ {uses} }}");
        assert!(is_circle("", &a, B), "{others}");
    }
    let files = [
        ("", "mod a; #[cfg(test)] mod tests;"),
        ("a", "use crate::tests::T; pub struct A;"),
        ("tests", "use crate::a::A; pub struct T;"),
    ];
    assert_eq!(circle_of(&Crate::of(&files)), None);
}

#[test]
fn a_function_is_used_where_it_stands_and_not_where_its_type_does() {
    let a = "pub struct A; impl A { pub fn begin(&self) { self.go_on(); } }";
    let call = "pub struct A; impl A { pub fn begin(&self) { Self::go_on(self); } }";
    let b = "use crate::a::A; impl A { pub fn go_on(&self) {} }";
    assert!(is_circle("", a, b));
    assert!(is_circle("", call, b));
    assert!(is_circle("", "pub struct A; fn f() { A::go_on(&A); }", b));
    // Which of two is meant is not known.
    let two = format!("{b} pub struct C; impl C {{ pub fn go_on(&self) {{}} }}");
    assert!(!is_circle("", a, &two));
    assert!(is_circle("", call, &two));
    // A type of another crate is one's own.
    assert!(!is_circle(
        "",
        a,
        "use crate::a::A; use other::C; impl C { pub fn go_on(&self) {} }"
    ));
}
