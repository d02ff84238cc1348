//! Kept files that are compared with what the catalogue says, or written anew.

use super::definitions::definitions;
use super::expressions::expressions;
use super::files::{package, text};
use crate::catalogue::entry::Catalogue;
use std::io::Result;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Checks that `path` is the stub of `catalogue`, or writes it where the environment says `UPDATE_EXPECT=1`: one file, if
/// it ends with `.pyi`, else the folder of a package. A relative path begins at the crate's `Cargo.toml`, where `cargo
/// test` runs.
///
/// # Panics
/// If a file is another, is none of the stub's, or cannot be written.
#[track_caller]
pub fn check(catalogue: &Catalogue, path: impl AsRef<Path>) {
    let path = path.as_ref();
    check_files(if is_stub(path) {
        vec![(path.to_owned(), Some(text(catalogue)))]
    } else {
        files_of_package(package(catalogue), path)
    });
}

/// The same for the stub of the module that has the indicators as expressions of polars, one file.
///
/// # Panics
/// As [`check`] does.
#[track_caller]
pub fn check_expressions(catalogue: &Catalogue, path: impl AsRef<Path>) {
    check_files(vec![(
        path.as_ref().to_owned(),
        Some(expressions(catalogue)),
    )]);
}

/// The same for the stub of a package's module `spec`, which has the definitions of the indicators: the
/// folder of a package.
///
/// # Panics
/// As [`check`] does.
#[track_caller]
pub fn check_definitions(catalogue: &Catalogue, path: impl AsRef<Path>) {
    check_files(files_of_package(definitions(catalogue), path.as_ref()));
}

#[track_caller]
fn check_files(files: Vec<(PathBuf, Option<String>)>) {
    let write = env::var_os("UPDATE_EXPECT").is_some();
    for (path, text) in files {
        if kept(&path) == text {
            continue;
        }
        assert!(
            write,
            "{} is not what the catalogue says: `make renew-stubs`, or `UPDATE_EXPECT=1 cargo test --test stub`, writes it",
            path.display()
        );
        if let Err(error) = renew(&path, text) {
            panic!("{} could not be written: {error}", path.display());
        }
    }
}

fn is_stub(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "pyi")
}

/// The files that the folder is to have, and nothing for other stubs that it has.
fn files_of_package(files: Vec<(String, String)>, folder: &Path) -> Vec<(PathBuf, Option<String>)> {
    let mut files: Vec<_> = files
        .into_iter()
        .map(|(name, text)| (folder.join(name), Some(text)))
        .collect();
    let others = fs::read_dir(folder).into_iter().flatten().flatten();
    let others = others
        .map(|entry| entry.path())
        .filter(|path| is_stub(path));
    for other in others {
        if files.iter().all(|(path, _)| *path != other) {
            files.push((other, None));
        }
    }
    files
}

fn kept(path: &Path) -> Option<String> {
    // A checkout on Windows may have other ends of lines.
    let text = fs::read_to_string(path).map(|kept| kept.replace("\r\n", "\n"));
    text.ok()
}

fn renew(path: &Path, text: Option<String>) -> Result<()> {
    match text {
        Some(text) => {
            fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
            fs::write(path, text)
        }
        None => fs::remove_file(path),
    }
}
