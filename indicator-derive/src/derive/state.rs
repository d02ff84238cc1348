//! `#[derive(State)]`: a struct or an enum whose fields are states.
//!
//! ```text
//! impl State for Momentum {
//!     const CARRIES: bool = false || <Smoother as State>::CARRIES || <f64 as State>::CARRIES;
//!
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
//!
//!     fn save(&self, to: &mut Writer) {
//!         match self {                                    // for an enum: its number, then its fields
//!             Self { average: f0, last: f1 } => {
//!                 State::save(f0, to);
//!                 State::save(f1, to);
//!             }
//!         }
//!     }
//!
//!     fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
//!         match self {                                    // for an enum: becomes a blank of the variant first
//!             Self { average: f0, last: f1 } => {
//!                 State::load(f0, from)?;
//!                 State::load(f1, from)?;
//!             }
//!         }
//!         Ok(())
//!     }
//!
//!     fn blank() -> Option<Self> {                        // nothing where a field is fixed
//!         Some(Self { average: State::blank()?, last: State::blank()? })
//!     }
//! }
//! ```

use crate::derive::runtime::runtime_path;
use crate::errors::Errors;
use crate::hygienic::hygienic;
use crate::parse::helper;
use crate::parse::keys::Keys;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, GenericParam, Ident, Index, Member, Path, Type, parse_quote};

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
    let shapes = shapes(&input, &mut errors);
    errors
        .into_tokens()
        .unwrap_or_else(|| emit(&input, &shapes, &runtime))
}

/// A struct or one variant.
struct Shape {
    /// `Self` or `Self::Variant`.
    path: TokenStream,
    fields: Vec<Field>,
}

struct Field {
    member: Member,
    ty: Type,
    /// What a pattern binds it to, where its type stands.
    name: Ident,
    /// Behind `#[state(fixed)]`: it follows from the parameters, and is left alone.
    fixed: bool,
}

fn shapes(input: &DeriveInput, errors: &mut Errors) -> Vec<Shape> {
    match &input.data {
        Data::Struct(data) => vec![Shape::of(hygienic!(Self), &data.fields, errors)],
        Data::Enum(data) => {
            let variants = data.variants.iter().map(|variant| {
                let name = &variant.ident;
                Shape::of(hygienic!(Self::#name), &variant.fields, errors)
            });
            variants.collect()
        }
        Data::Union(_) => Vec::new(),
    }
}

impl Shape {
    fn of(path: TokenStream, fields: &Fields, errors: &mut Errors) -> Self {
        let fields = fields.iter().enumerate().map(|(index, field)| {
            let span = field.ty.span().resolved_at(Span::mixed_site());
            let unnamed = Member::Unnamed(Index::from(index));
            Field {
                member: field.ident.clone().map_or(unnamed, Member::Named),
                ty: field.ty.clone(),
                name: format_ident!("field{index}", span = span),
                fixed: is_fixed(field, errors),
            }
        });
        let fields = fields.collect();
        Self { path, fields }
    }

    /// A pattern that binds every field that is carried.
    fn pattern(&self) -> TokenStream {
        let path = &self.path;
        let carried = self.fields.iter().filter(|field| !field.fixed);
        let bindings = carried.map(|Field { member, name, .. }| hygienic!(#member: #name));
        hygienic!(#path { #(#bindings,)* .. })
    }

    /// The fields that are carried, as the pattern calls them.
    fn carried(&self) -> impl Iterator<Item = &Ident> {
        let carried = self.fields.iter().filter(|field| !field.fixed);
        carried.map(|field| &field.name)
    }

    /// A value to load into; `None` if a field is fixed.
    fn blank(&self, runtime: &Path) -> TokenStream {
        if self.fields.iter().any(|field| field.fixed) {
            return hygienic!(::core::option::Option::None);
        }
        let path = &self.path;
        let members = self.fields.iter().map(|field| &field.member);
        hygienic!(::core::option::Option::Some(#path { #(#members: #runtime::State::blank()?),* }))
    }
}

/// Whether the field is behind `#[state(fixed)]`.
fn is_fixed(field: &syn::Field, errors: &mut Errors) -> bool {
    let mut fixed = false;
    for attribute in &field.attrs {
        if attribute.path().is_ident("state") {
            let arguments = helper::arguments(attribute, "#[state(fixed)]", errors);
            let owner = "`#[state(…)]` of a field".to_owned();
            let place = attribute.path().span();
            let mut keys = Keys::read(owner, place, arguments.unwrap_or_default(), errors);
            fixed |= keys.flag("fixed").is_some();
            keys.finish();
        }
    }
    fixed
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
            .map(|field| quote_spanned!(field.span()=> #runtime::State::enter(#field, #context);));
        hygienic!({ #(#calls)* })
    });
    let values = shapes.iter().map(|shape| {
        let fields = shape.carried();
        hygienic! {
            ::core::option::Option::None #(.or_else(|| #runtime::State::values_in_block(#fields)))*
        }
    });
    let is_enum = matches!(input.data, Data::Enum(_));
    let save = shapes.iter().enumerate().map(|(number, shape)| {
        let fields = shape.carried();
        let number = is_enum.then(|| hygienic!(#runtime::Writer::count(to, #number);));
        hygienic!({ #number #(#runtime::State::save(#fields, to);)* })
    });
    let load = shapes.iter().map(|shape| {
        let fields = shape.carried();
        hygienic!({ #(#runtime::State::load(#fields, from)?;)* })
    });
    let become_variant = is_enum.then(|| emit_become_variant(shapes, runtime));
    let blank = match shapes.first() {
        Some(shape) if !is_enum => shape.blank(runtime),
        _ => hygienic!(::core::option::Option::None),
    };
    // An enum without variants has no value to match.
    let of_none = shapes
        .is_empty()
        .then(|| hygienic!(_ => ::core::unreachable!()));
    hygienic! {
        impl #impl_generics #runtime::State for #state #type_generics #conditions {
            const CARRIES: ::core::primitive::bool = #carries;

            #[allow(unused_variables)]
            fn enter(&mut self, #context: &#runtime::Context) {
                match self { #(#patterns => #enter)* #of_none }
            }

            fn values_in_block(&self) -> ::core::option::Option<::core::primitive::usize> {
                match self { #(#patterns => #values,)* #of_none }
            }

            #[allow(unused_variables)]
            fn save(&self, to: &mut #runtime::Writer) {
                match self { #(#patterns => #save)* #of_none }
            }

            #[allow(unused_variables)]
            fn load(
                &mut self,
                from: &mut #runtime::Reader<'_>,
            ) -> ::core::result::Result<(), #runtime::Damaged> {
                #become_variant
                match self { #(#patterns => #load)* #of_none }
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
    let fields = shapes.iter().flat_map(|shape| &shape.fields);
    let types = fields.filter(|field| !field.fixed).map(|field| &field.ty);
    hygienic!(false #(|| <#types as #runtime::State>::CARRIES)*)
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
