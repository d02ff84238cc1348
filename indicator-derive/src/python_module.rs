//! `python_module!`: the Python module that holds the indicators of a catalogue.
//!
//! ```text
//! const _: () = {
//!     #[global_allocator]
//!     static ALLOCATOR: ::indicator_runtime::__private::Reserve = ::indicator_runtime::__private::Reserve::new();
//!     ::indicator_runtime::__private::polars_plugin!(crate::CATALOGUE);
//! };
//! /// My indicators.
//! #[::indicator_runtime::pyo3::pymodule(gil_used = false)]
//! #[pyo3(crate = "::indicator_runtime::pyo3")]
//! fn my_indicators(
//!     module: &Bound<'_, PyModule>,
//! ) -> PyResult<()> {
//!     ::indicator_runtime::python::add_catalogue(module, &crate::CATALOGUE)
//! }
//! ```
//!
//! It is no `macro_rules!`: PyO3 wants its own path as a string.

use crate::hygienic::hygienic;
use crate::parse::keys::leading_runtime;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Path, Token};

/// What stands between the parentheses of the call.
struct Input {
    runtime: Path,
    attributes: Vec<Attribute>,
    name: Ident,
    catalogue: Path,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let runtime = leading_runtime(input)?;
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![,]>()?;
        let catalogue = input.call(Path::parse_mod_style)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self {
            runtime,
            attributes,
            name,
            catalogue,
        })
    }
}

/// Expands a call.
pub fn expand(tokens: TokenStream) -> TokenStream {
    let Input {
        runtime,
        attributes,
        name,
        catalogue,
    } = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let pyo3 = quote!(#runtime::pyo3);
    let path = pyo3.to_string().replace(' ', "");
    hygienic! {
        const _: () = {
            #[global_allocator]
            static ALLOCATOR: #runtime::__private::Reserve = #runtime::__private::Reserve::new();
            #runtime::__private::polars_plugin!(#catalogue);
        };
        #(#attributes)*
        #[#pyo3::pymodule(gil_used = false)]
        #[pyo3(crate = #path)]
        fn #name(
            module: &#pyo3::Bound<'_, #pyo3::types::PyModule>,
        ) -> #pyo3::PyResult<()> {
            #runtime::python::add_catalogue(module, &#catalogue)
        }
    }
}
