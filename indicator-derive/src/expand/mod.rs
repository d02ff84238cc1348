//! What an author gets for free: the list is [`everything`], and every item on it has a file.
//!
//! Each file opens with what it makes of `alma`; `../expansions/` holds the whole, as it is made.

mod array;
mod batch;
mod entry;
mod function;
pub mod input;
mod output;
mod params;
mod plan;
mod range;
mod stream;
mod version;

use crate::errors::Errors;
use crate::model::{Function, Indicator};
use crate::{check, parse};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

/// `quote!`, but local variables, arguments and lifetimes belong to the macro: no name that an
/// author chose for an argument can meet them.
macro_rules! hygienic {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
pub(crate) use hygienic;

/// Expands `#[indicator(arguments)]` on `item`, which stands in the crate of that name.
pub fn indicator(arguments: TokenStream, item: TokenStream, crate_name: String) -> TokenStream {
    let function = match syn::parse2::<Function>(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            let error = no_function(error, &item).into_compile_error();
            return quote!(#error #item);
        }
    };
    let mut errors = Errors::default();
    let indicator = parse::indicator(arguments, function, crate_name, &mut errors);
    check::indicator(&indicator, &mut errors);
    match errors.into_tokens() {
        None => everything(&indicator),
        // The function stays, so that the editor still knows it while its author types.
        Some(errors) => {
            let function = function::emit(&indicator);
            quote!(#errors #function)
        }
    }
}

/// The author's function, and all that comes with it.
fn everything(indicator: &Indicator) -> TokenStream {
    [
        function::emit, // alma, as it was written
        entry::emit,    // ALMA
        plan::emit,     // AlmaPlan
        params::emit,   // AlmaParams
        input::emit,    // AlmaInput
        output::emit,   // AlmaOutput, AlmaPoint
        array::emit,    // alma_with_kernel, alma_with_kernel_into
        range::emit,    // AlmaBatchRange
        batch::emit,    // AlmaBatchOutput, alma_batch_with_kernel, alma_batch_inner_into
        stream::emit,   // AlmaStream
        version::emit,  // that the runtime is of this version
    ]
    .into_iter()
    .map(|emit| emit(indicator))
    .collect()
}

/// Why `item` could not be read as a function.
fn no_function(error: syn::Error, item: &TokenStream) -> syn::Error {
    match syn::parse2::<Item>(item.clone()) {
        Ok(other) => syn::Error::new_spanned(other, "`#[indicator]` stands on a function"),
        Err(_) => error,
    }
}
