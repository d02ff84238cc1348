//! `#[indicator]`, from the author's tokens to generated code: parse, check, expand.

use crate::errors::Errors;
use crate::model::Function;
use crate::model::attributes::is_indicator;
use crate::{check, expand, parse};
use proc_macro2::TokenStream;
use quote::quote;
use std::env;
use syn::Item;

/// Expands `#[indicator(arguments)]` on `item`, which stands in the crate of that name.
pub fn expand(arguments: TokenStream, item: TokenStream, crate_name: String) -> TokenStream {
    let function = match syn::parse2::<Function>(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            let error = no_function(error, &item).into_compile_error();
            return quote!(#error #item);
        }
    };
    if let Some(second) = function.attributes.iter().find(|other| is_indicator(other)) {
        // That one makes everything.
        let message = "`#[indicator]` stands on this function twice: keep one";
        let error = syn::Error::new_spanned(second, message).into_compile_error();
        return quote!(#error #item);
    }
    let mut errors = Errors::default();
    let indicator = parse::indicator(arguments, function, crate_name, &mut errors);
    let mut misplaced = Errors::default();
    check::place(&indicator, &mut misplaced);
    let has_room = misplaced.is_empty();
    errors.append(misplaced);
    check::contents(&indicator, &mut errors);
    match errors.into_tokens() {
        None => expand::everything(&indicator),
        // The function stays, so that the editor still knows it while its author types. Where it is out of place, an
        // entry beside it would be a mistake more.
        Some(errors) => {
            let function = expand::function::emit(&indicator);
            let entry = has_room.then(|| expand::placeholder::emit(&indicator));
            quote!(#errors #function #entry)
        }
    }
}

/// Why `item` could not be read as a function.
fn no_function(error: syn::Error, item: &TokenStream) -> syn::Error {
    match syn::parse2::<Item>(item.clone()) {
        Ok(other) => syn::Error::new_spanned(other, "`#[indicator]` stands on a function"),
        Err(_) => error,
    }
}

/// Where the crate that is compiled is, as far as its build tells.
pub fn crate_directory() -> String {
    env::var("CARGO_MANIFEST_DIR").unwrap_or_default()
}

/// The name of the crate that is compiled, as far as its build tells.
pub fn crate_name() -> String {
    env::var("CARGO_CRATE_NAME")
        .or_else(|_| env::var("CARGO_PKG_NAME"))
        .map_or_else(
            |_| "my_indicators".to_owned(),
            |name| name.replace('-', "_"),
        )
}
