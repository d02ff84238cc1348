//! An indicator that is written but not listed is found: by its file, and by its formula.

use crate::formulas::change;
use indicator_runtime::conformance::Conformance;
use indicators::CATALOGUE;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// A crate with these files, in a directory of its own.
fn crate_with(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (path, text) in files {
        let path = directory.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

/// The message of a panic, if there is one.
fn message(check: impl FnOnce()) -> Option<String> {
    let panic = catch_unwind(AssertUnwindSafe(check)).err()?;
    Some(panic.downcast_ref::<String>().cloned().unwrap_or_default())
}

#[test]
fn a_file_that_is_not_listed_is_found() {
    const KERNEL: &str = "/// …\n#[indicator(warmup = 0)]\npub fn mine() {}\n";
    let directory = crate_with(
        "unlisted",
        &[
            (
                "src/lib.rs",
                "// `#[indicator]`s are in files of their names.\n",
            ),
            (
                "src/momentum/rsi.rs",
                "#[indicator(warmup = 0)]\npub fn rsi() {}\n",
            ),
            ("src/momentum/mine.rs", KERNEL),
            ("src/shared/weights.rs", "// what `#[indicator]` needs\n"),
            (
                "src/new/yours.rs",
                "#[indicator_runtime::indicator(warmup = 0)]\npub fn yours() {}",
            ),
            ("src/new/notes.txt", KERNEL),
        ],
    );
    let message = message(|| Conformance::of(&CATALOGUE).check_listed(&directory));
    let wanted = [("momentum", "mine"), ("new", "yours")].map(|(group, name)| {
        let file = Path::new("src").join(group).join(format!("{name}.rs"));
        format!(
            "{} holds an indicator: `{name}` is not in the catalogue: add it to its group in src/lib.rs",
            file.display()
        )
    });
    assert_eq!(message, Some(wanted.join("\n")));
}

#[test]
fn an_indicator_that_stands_elsewhere_is_found() {
    const RSI: &str =
        "/// …\n#[indicator(\n    warmup = period\n)]\n/// A note on fn.\npub fn rsi(\n";
    let second = [
        RSI,
        ") {}\n\n#[indicator(warmup = 0)]\nfn eight(data: &[f64]) {}\n",
    ]
    .concat();
    let tests = [
        RSI,
        ") {}\n#[cfg(test)]\nmod tests {\n    #[indicator(warmup = 0)]\n    fn nine() {}\n}\n",
    ]
    .concat();
    let directory = crate_with(
        "elsewhere",
        &[
            ("src/momentum/rsi.rs", &second),
            ("src/momentum/sma.rs", &tests),
            (
                "src/shared.rs",
                "#[indicator(warmup = 0)]\npub fn ten<'a>() {}",
            ),
            ("src/momentum/deep/rsi.rs", &second),
        ],
    );
    let message = message(|| Conformance::of(&CATALOGUE).check_listed(&directory));
    let wanted = [
        ("momentum/deep/rsi", "eight"),
        ("momentum/rsi", "eight"),
        ("shared", "ten"),
    ];
    let wanted = wanted.map(|(file, name)| {
        format!(
            "src/{file}.rs holds the indicator `{name}`, which is not in the catalogue: an indicator stands in a file of its name. \
             Move it to a file {name}.rs in the folder of its group, and add it to that group in src/lib.rs"
        )
    });
    let message = message.map(|message| message.replace('\\', "/"));
    assert_eq!(message, Some(wanted.join("\n")));
}

#[test]
fn a_crate_without_its_sources_has_no_files() {
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no such crate");
    Conformance::of(&CATALOGUE).check_listed(nowhere);
}

#[test]
fn a_formula_of_an_indicator_that_is_not_listed_fails_where_it_is_asked_for() {
    let laws = || Conformance::of(&CATALOGUE).reference("mine", change);
    let wanted = "`mine` is not in the catalogue: add it to its group in src/lib.rs";
    let nowhere = Path::new("no such crate");
    for check in [
        &(|| laws().check()) as &dyn Fn(),
        &|| laws().check_listed(nowhere),
        &|| drop(laws().indicator("mine")),
    ] {
        assert_eq!(message(check).as_deref(), Some(wanted));
    }
    laws().indicator("sma").check();
}
