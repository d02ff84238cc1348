//! The file that a macro is called in, where the compiler says which that is.

use proc_macro2::Span;
use std::fs;
use std::path::PathBuf;
use syn::File;

/// A file of the crate that is compiled.
pub struct Source {
    pub path: PathBuf,
    pub file: File,
}

/// The file that a place is in, if that is known.
pub fn around(place: Span) -> Option<Source> {
    let path = place.local_file()?;
    let text = fs::read_to_string(&path).ok()?;
    let file = syn::parse_file(&text).ok()?;
    Some(Source { path, file })
}
