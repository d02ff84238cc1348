//! `#[derive(State)]`: a struct or an enum whose fields are states.
//!
//! ```text
//! impl State for Momentum {
//!     fn enter(&mut self, context: &Context) {
//!         match self {
//!             Self { average: f0, last: f1 } => {
//!                 State::enter(f0, context);
//!                 State::enter(f1, context);
//!             }
//!         }
//!     }
//!
//!     fn values_in_block(&self) -> Option<usize> {
//!         match self {
//!             Self { average: f0, last: f1 } => {
//!                 None.or_else(|| State::values_in_block(f0)).or_else(|| State::values_in_block(f1))
//!             }
//!         }
//!     }
//! }
//! ```

use crate::derive::runtime::runtime_path;
use crate::errors::Errors;
use crate::hygienic::hygienic;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, GenericParam, Ident, Index, Member, Path, parse_quote};

/// Expands the derive on `item`.
pub fn expand(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let runtime = runtime_path(&input, "state", &mut errors);
    if let Data::Union(data) = &input.data {
        errors.at(
            data.union_token,
            "a state is a struct or an enum, so that each field can be reached",
        );
    }
    errors
        .into_tokens()
        .unwrap_or_else(|| emit(&input, &runtime))
}

/// The fields of a struct or of one variant.
struct Shape<'a> {
    /// `Self` or `Self::Variant`.
    path: TokenStream,
    fields: &'a Fields,
}

fn shapes(input: &DeriveInput) -> Vec<Shape<'_>> {
    match &input.data {
        Data::Struct(data) => vec![Shape {
            path: hygienic!(Self),
            fields: &data.fields,
        }],
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| {
                let name = &variant.ident;
                Shape {
                    path: hygienic!(Self::#name),
                    fields: &variant.fields,
                }
            })
            .collect(),
        Data::Union(_) => Vec::new(),
    }
}

impl Shape<'_> {
    /// A pattern that binds every field, and the names that it binds, each where its field's type stands.
    fn bind(&self) -> (TokenStream, Vec<Ident>) {
        let names: Vec<Ident> = (self.fields.iter().enumerate())
            .map(|(index, field)| {
                let span = field.ty.span().resolved_at(Span::mixed_site());
                format_ident!("field{index}", span = span)
            })
            .collect();
        let members = self.fields.iter().enumerate().map(|(index, field)| {
            let unnamed = Member::Unnamed(Index::from(index));
            field.ident.clone().map_or(unnamed, Member::Named)
        });
        let path = &self.path;
        (hygienic!(#path { #(#members: #names),* }), names)
    }
}

fn emit(input: &DeriveInput, runtime: &Path) -> TokenStream {
    let state = &input.ident;
    let mut generics = input.generics.clone();
    for param in &mut generics.params {
        if let GenericParam::Type(param) = param {
            param.bounds.push(parse_quote!(#runtime::State));
        }
    }
    let (impl_generics, type_generics, conditions) = generics.split_for_impl();
    let shapes = shapes(input);
    let enter = shapes.iter().map(|shape| {
        let (pattern, fields) = shape.bind();
        let calls = fields
            .iter()
            .map(|field| quote_spanned!(field.span()=> #runtime::State::enter(#field, context);));
        hygienic!(#pattern => { #(#calls)* })
    });
    let values = shapes.iter().map(|shape| {
        let (pattern, fields) = shape.bind();
        hygienic! {
            #pattern => ::core::option::Option::None
                #(.or_else(|| #runtime::State::values_in_block(#fields)))*
        }
    });
    // An enum without variants has no value to match.
    let of_none = shapes
        .is_empty()
        .then(|| hygienic!(_ => ::core::unreachable!()));
    let context = Ident::new("context", Span::mixed_site());
    hygienic! {
        impl #impl_generics #runtime::State for #state #type_generics #conditions {
            #[allow(unused_variables)]
            fn enter(&mut self, #context: &#runtime::Context) {
                match self { #(#enter)* #of_none }
            }

            fn values_in_block(&self) -> ::core::option::Option<::core::primitive::usize> {
                match self { #(#values,)* #of_none }
            }
        }
    }
}
