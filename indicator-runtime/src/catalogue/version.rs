//! The check that generated code and runtime are of one version.

/// Stops the compilation of code that the attribute of another version has generated. Generated code
/// calls it once for each indicator.
pub const fn generated_by(version: &str) {
    assert!(
        is(version, env!("CARGO_PKG_VERSION")),
        "`indicator-derive` and `indicator-runtime` are of different versions: depend on \
         `indicator-runtime` alone, which brings the attribute that fits"
    );
}

const fn is(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}
