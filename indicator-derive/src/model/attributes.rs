//! The attributes of the function that are not the author's to write.

use syn::Attribute;

/// Attributes by their names, and why each has no place on a kernel.
const REFUSED: [(&[&str], &str); 6] = [
    (
        &["inline", "cold"],
        "`#[indicator]` inlines every kernel: drop this",
    ),
    (
        &["target_feature"],
        "`#[indicator]` compiles every kernel for each instruction set: drop this",
    ),
    (
        &["test", "bench", "ignore", "should_panic"],
        "an indicator is no test: write a function beside it that calls it",
    ),
    (&["must_use"], "a kernel returns nothing: drop this"),
    (
        &["deprecated"],
        "users do not call a kernel by its name: say this in its documentation",
    ),
    (
        &[
            "track_caller",
            "no_mangle",
            "export_name",
            "link_section",
            "unsafe",
        ],
        "a kernel is called by the runtime alone: drop this",
    ),
];

/// Why an attribute has no place on a kernel; `None` if it has one.
pub fn refused(attribute: &Attribute) -> Option<&'static str> {
    let mut refused = REFUSED.iter();
    let found = refused.find(|(names, _)| names.iter().any(|name| attribute.path().is_ident(name)));
    found.map(|(_, message)| *message)
}

/// Whether this is `#[indicator(…)]`, by whatever path.
pub fn is_indicator(attribute: &Attribute) -> bool {
    let name = attribute.path().segments.last();
    name.is_some_and(|name| name.ident == "indicator")
}
