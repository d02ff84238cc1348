//! Where the files of the indicators are that a catalogue lists.

use crate::source::{self, Source};
use proc_macro2::Span;
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;
use syn::{File, Ident, Item};

/// The folders that the groups' folders may be in.
pub struct Files([PathBuf; 2]);

impl Files {
    /// Those of the call that is expanded. `None` where its file is not known, or has the call within another module, whose
    /// files are elsewhere.
    pub fn of_the_call() -> Option<Self> {
        let Source { path, file } = source::around(Span::call_site())?;
        calls_catalogue(&file).then(|| Self(folders(&path)))
    }

    /// Whether the indicator `name` of this group has a file.
    pub fn has(&self, group: &Ident, name: &Ident) -> bool {
        let [group, name] = [group, name].map(|name| name.unraw().to_string());
        self.0.iter().any(|folder| {
            let module = folder.join(&group).join(&name);
            module.with_extension("rs").exists() || module.join("mod.rs").exists()
        })
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
