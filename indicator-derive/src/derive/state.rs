//! `#[derive(State)]`: a struct or an enum whose fields are states.
//!
//! ```text
//! impl State for Momentum {
//!     const CARRIES: bool = false || <Smoother as State>::CARRIES || <f64 as State>::CARRIES;
//!
//!     fn enter(&mut self, context: &Context) {
//!         match self {
//!             Self { average: f0, last: f1 } => {
//!                 <Smoother as State>::enter(f0, context);
//!                 <f64 as State>::enter(f1, context);
//!             }
//!         }
//!     }
//!
//!     fn values_in_block(&self) -> Option<usize> {
//!         match self {
//!             Self { average: f0, last: f1 } => {
//!                 None.or_else(|| <Smoother as State>::values_in_block(f0))
//!                     .or_else(|| <f64 as State>::values_in_block(f1))
//!             }
//!         }
//!     }
//!
//!     fn save(&self, to: &mut Writer) {
//!         match self {                                    // for an enum: its number, then its fields
//!             Self { average: f0, last: f1 } => {
//!                 <Smoother as State>::save(f0, to);
//!                 <f64 as State>::save(f1, to);
//!             }
//!         }
//!     }
//!
//!     fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
//!         match self {                                    // for an enum: becomes a blank of the variant first
//!             Self { average: f0, last: f1 } => {
//!                 <Smoother as State>::load(f0, from)?;
//!                 <f64 as State>::load(f1, from)?;
//!             }
//!         }
//!         Ok(())
//!     }
//!
//!     fn blank() -> Option<Self> {                        // nothing where a field is fixed
//!         Some(Self { average: <Smoother as State>::blank()?, last: <f64 as State>::blank()? })
//!     }
//! }
//! ```

use crate::derive::runtime::runtime_path;
use crate::derive::shape::{Shape, shapes};
use crate::errors::Errors;
use crate::hygienic::hygienic;
use proc_macro2::{Span, TokenStream};
use syn::{Data, DeriveInput, GenericParam, Ident, Path, parse_quote};

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
    if let Some(lifetime) = input.generics.lifetimes().next() {
        let message =
            "a state is kept between calls and borrows nothing: write types without lifetimes";
        errors.at(lifetime, message);
    }
    if let Data::Enum(data) = &input.data
        && data.variants.is_empty()
    {
        let message = "an enum without variants has no value, and a state is one: write a variant";
        errors.at(&input.ident, message);
    }
    let shapes = shapes(&input, &mut errors);
    errors
        .into_tokens()
        .unwrap_or_else(|| emit(&input, &shapes, &runtime))
}

fn emit(input: &DeriveInput, shapes: &[Shape], runtime: &Path) -> TokenStream {
    let state = &input.ident;
    let mut generics = input.generics.clone();
    for param in &mut generics.params {
        if let GenericParam::Type(param) = param {
            param.bounds.push(parse_quote!(#runtime::State));
        }
    }
    let (impl_generics, type_generics, conditions) = generics.split_for_impl();
    let carries = emit_carries(input, shapes, runtime);
    let patterns: Vec<_> = shapes.iter().map(Shape::pattern).collect();
    let context = Ident::new("context", Span::mixed_site());
    let enter = shapes.iter().map(|shape| {
        let calls = shape
            .carried()
            .map(|field| field.call(runtime, "enter", &hygienic!(#context)));
        hygienic!({ #(#calls;)* })
    });
    let values = shapes.iter().map(|shape| {
        let calls = shape.carried();
        let calls = calls.map(|field| field.call(runtime, "values_in_block", &TokenStream::new()));
        hygienic!(::core::option::Option::None #(.or_else(|| #calls))*)
    });
    let is_enum = matches!(input.data, Data::Enum(_));
    let save = shapes.iter().enumerate().map(|(number, shape)| {
        let calls = shape.carried();
        let calls = calls.map(|field| field.call(runtime, "save", &hygienic!(to)));
        let number = is_enum.then(|| hygienic!(#runtime::Writer::count(to, #number);));
        hygienic!({ #number #(#calls;)* })
    });
    let load = shapes.iter().map(|shape| {
        let calls = shape.carried();
        let calls = calls.map(|field| field.call(runtime, "load", &hygienic!(from)));
        hygienic!({ #(#calls?;)* })
    });
    let become_variant = is_enum.then(|| emit_become_variant(shapes, runtime));
    let blank = match shapes.first() {
        Some(shape) if !is_enum => shape.blank(runtime),
        _ => hygienic!(::core::option::Option::None),
    };
    hygienic! {
        impl #impl_generics #runtime::State for #state #type_generics #conditions {
            const CARRIES: ::core::primitive::bool = #carries;

            #[allow(unused_variables)]
            fn enter(&mut self, #context: &#runtime::Context) {
                match self { #(#patterns => #enter)* }
            }

            fn values_in_block(&self) -> ::core::option::Option<::core::primitive::usize> {
                match self { #(#patterns => #values,)* }
            }

            #[allow(unused_variables)]
            fn save(&self, to: &mut #runtime::Writer) {
                match self { #(#patterns => #save)* }
            }

            #[allow(unused_variables)]
            fn load(
                &mut self,
                from: &mut #runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #runtime::Damaged> {
                #become_variant
                match self { #(#patterns => #load)* }
                ::core::result::Result::Ok(())
            }

            fn blank() -> ::core::option::Option<Self> {
                #blank
            }
        }
    }
}

/// Whether any field carries something along; an enum does by which variant it is.
fn emit_carries(input: &DeriveInput, shapes: &[Shape], runtime: &Path) -> TokenStream {
    if let Data::Enum(_) = input.data {
        return hygienic!(true);
    }
    let fields = shapes.iter().flat_map(Shape::carried);
    let each = fields.map(|field| field.method(runtime, "CARRIES"));
    hygienic!(false #(|| #each)*)
}

/// Reads the number of the variant that was saved, and makes a blank of it if that is another than the present one.
fn emit_become_variant(shapes: &[Shape], runtime: &Path) -> TokenStream {
    let paths = shapes.iter().map(|shape| &shape.path);
    let blanks = shapes.iter().map(|shape| shape.blank(runtime));
    let numbers: Vec<usize> = (0..shapes.len()).collect();
    let count = numbers.len();
    hygienic! {
        let number = #runtime::Reader::count(from, #count)?;
        let present = match self { #(#paths { .. } => #numbers,)* };
        if number != present {
            let blank = || match number {
                #(#numbers => #blanks,)*
                _ => ::core::option::Option::None,
            };
            *self = ::core::option::Option::ok_or(blank(), #runtime::__private::SHAPED)?;
        }
    }
}
