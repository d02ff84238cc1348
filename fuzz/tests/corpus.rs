//! The stored corpus without the fuzzer: every case holds, and is about the indicator that it was stored
//! for, also when the catalogue grows.

use arbitrary::{Arbitrary, Unstructured};
use indicator_fuzz::{Case, ChosenIndicator};
use indicators::CATALOGUE;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The stored cases: their files, and the bytes in them.
fn corpus() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = fs::read_dir(folder).expect("the corpus");
    let paths = files.map(|file| file.expect("a file of the corpus").path());
    paths
        .map(|path| {
            let bytes = fs::read(&path).expect("a file of the corpus");
            (path, bytes)
        })
        .collect()
}

fn names() -> Vec<&'static str> {
    CATALOGUE.entries().map(|entry| entry.name).collect()
}

#[test]
fn every_stored_case_holds() {
    let mut checked = 0;
    let mut broken = Vec::new();
    for (path, bytes) in corpus() {
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

/// What the fuzzer has found chooses by an index. `make renew-corpus-names` has this test put the number of the
/// chosen indicator there.
#[test]
fn every_stored_case_names_its_indicator() {
    let names = names();
    let mut indexed = Vec::new();
    for (path, bytes) in corpus() {
        let chosen = names[ChosenIndicator::of(&bytes).place(&names)];
        let named = ChosenIndicator::named(chosen).put_into(&bytes);
        if named != bytes {
            if env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(path, named).expect("a file of the corpus");
            } else {
                indexed.push(path);
            }
        }
    }
    assert!(
        indexed.is_empty(),
        "`make renew-corpus-names` puts a name in place of an index: {indexed:#?}"
    );
}

#[test]
fn an_added_indicator_changes_no_stored_case() {
    let names = names();
    let meant =
        |bytes: &[u8], names: &[&'static str]| names[ChosenIndicator::of(bytes).place(names)];
    for at in 0..=names.len() {
        let mut more = names.clone();
        more.insert(at, "added");
        for (path, bytes) in corpus() {
            let (before, after) = (meant(&bytes, &names), meant(&bytes, &more));
            assert_eq!(before, after, "{} with one added at {at}", path.display());
        }
    }
}

#[test]
fn no_two_indicators_have_one_number() {
    for (at, name) in names().iter().enumerate() {
        assert_eq!(ChosenIndicator::named(name).place(&names()), at, "{name}");
    }
}
