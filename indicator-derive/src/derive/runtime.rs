//! Where a derive finds the runtime.

use crate::errors::Errors;
use crate::parse::keys::{Keys, default_runtime};
use proc_macro2::TokenStream;
use syn::spanned::Spanned;
use syn::{DeriveInput, Meta, Path};

/// Where `indicator_runtime` is, which `#[choice(runtime = PATH)]` says of a derive whose attribute is
/// `choice`.
pub fn runtime_path(input: &DeriveInput, attribute: &str, errors: &mut Errors) -> Path {
    let mut runtime = default_runtime();
    for found in &input.attrs {
        if !found.path().is_ident(attribute) {
            continue;
        }
        let arguments = match &found.meta {
            Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        let owner = format!("`#[{attribute}(…)]`");
        let mut keys = Keys::read(owner, found.path().span(), arguments, errors);
        runtime = keys.runtime();
        keys.finish();
    }
    runtime
}
