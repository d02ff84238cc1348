//! What the crates offer to Rust users, line by line: `api/` keeps it, so that a change is seen and
//! reviewed, and `make renew-api` renews it.

use expect_test::{ExpectFile, expect_file};
use public_api::Builder;
use std::env;
use std::path::Path;
use std::process::Command;

#[test]
fn the_public_api_is_the_one_that_was_reviewed() {
    check(
        "indicator-runtime",
        &expect_file!["../api/indicator-runtime.txt"],
    );
    check("indicators", &expect_file!["../api/indicators.txt"]);
}

fn check(package: &str, expected: &ExpectFile) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // A folder of its own, so that a build beside this one need not begin anew.
    let target = root.join("target/api");
    let output = Command::new(env!("CARGO"))
        .current_dir(&root)
        .args([
            "rustdoc",
            "--quiet",
            "--package",
            package,
            "--lib",
            "--target-dir",
        ])
        .arg(&target)
        .args(["--", "-Zunstable-options", "--output-format", "json"])
        // The format is not stable yet.
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .expect("the cargo that runs the tests can be run again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let name = package.replace('-', "_");
    let api = Builder::from_rustdoc_json(target.join(format!("doc/{name}.json")))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .expect("rustdoc writes what public-api reads");
    let lines: String = api.items().map(|item| format!("{item}\n")).collect();
    expected.assert_eq(&lines);
}
