//! Whether the files that a catalogue lists are there: the compiler would say of the whole catalogue that one is missing.

use super::Group;
use crate::errors::Errors;
use crate::source::{self, Source};
use proc_macro2::Span;
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;
use syn::{File, Ident, Item};

/// Drops every indicator that has no file.
pub fn drop_missing(groups: &mut [Group], errors: &mut Errors) {
    let Some(Source { path, file }) = source::around(Span::call_site()) else {
        return;
    };
    // Within another module, the files are elsewhere.
    if !calls_catalogue(&file) {
        return;
    }
    let folders = folders(&path);
    for group in groups {
        let module = group.name.unraw().to_string();
        let is_there = |name: &Ident| {
            let name = name.unraw().to_string();
            let files = |folder: &PathBuf| {
                let indicator = folder.join(&module).join(&name);
                indicator.with_extension("rs").exists() || indicator.join("mod.rs").exists()
            };
            folders.iter().any(files)
        };
        group.indicators.retain(|name| {
            let there = is_there(name);
            if !there {
                let message = format!(
                    "there is no file `{module}/{name}.rs`: write it, or take the name out"
                );
                errors.at(name, message);
            }
            there
        });
    }
}

fn calls_catalogue(file: &File) -> bool {
    file.items.iter().any(|item| match item {
        Item::Macro(item) => {
            let name = item.mac.path.segments.last();
            name.is_some_and(|name| name.ident == "catalogue")
        }
        _ => false,
    })
}

/// Where the modules of a file may be: beside it, if it is a crate's root, otherwise in a folder of its name.
fn folders(file: &Path) -> [PathBuf; 2] {
    let beside = file.parent().map(Path::to_owned).unwrap_or_default();
    [beside, file.with_extension("")]
}
