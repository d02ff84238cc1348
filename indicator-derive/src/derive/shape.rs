//! What `#[derive(State)]` reads: the fields of a struct or of each variant.

use crate::errors::Errors;
use crate::hygienic::hygienic;
use crate::parse::helper;
use crate::parse::keys::Keys;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Ident, Index, Member, Path, Type};

/// A struct or one variant.
pub struct Shape {
    /// `Self` or `Self::Variant`.
    pub path: TokenStream,
    pub fields: Vec<Field>,
}

/// A field, whether it is carried or not.
pub struct Field {
    member: Member,
    ty: Type,
    /// What a pattern binds it to, where its type stands.
    name: Ident,
    /// Behind `#[state(fixed)]`: it follows from the parameters, and is left alone.
    fixed: bool,
}

/// The shape of a struct, or of each variant of an enum.
pub fn shapes(input: &DeriveInput, errors: &mut Errors) -> Vec<Shape> {
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
    pub fn pattern(&self) -> TokenStream {
        let path = &self.path;
        let bindings = self
            .carried()
            .map(|Field { member, name, .. }| hygienic!(#member: #name));
        hygienic!(#path { #(#bindings,)* .. })
    }

    /// The fields that are carried.
    pub fn carried(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.fixed)
    }

    /// A value to load into; `None` if a field is fixed.
    pub fn blank(&self, runtime: &Path) -> TokenStream {
        if self.fields.iter().any(|field| field.fixed) {
            return hygienic!(::core::option::Option::None);
        }
        let path = &self.path;
        let members = self.fields.iter().map(|field| &field.member);
        let blanks = self
            .fields
            .iter()
            .map(|field| field.method(runtime, "blank"));
        hygienic!(::core::option::Option::Some(#path { #(#members: #blanks()?),* }))
    }
}

impl Field {
    /// `<Smoother as State>::NAME`, all of it where the type stands: one that is no state is reported there, and once.
    pub fn method(&self, runtime: &Path, name: &str) -> TokenStream {
        let ty = &self.ty;
        let name = Ident::new(name, ty.span());
        quote_spanned!(ty.span()=> <#ty as #runtime::State>::#name)
    }

    /// A call of the method, which takes `argument` beside the field.
    pub fn call(&self, runtime: &Path, method: &str, argument: &TokenStream) -> TokenStream {
        let (method, field) = (self.method(runtime, method), &self.name);
        quote_spanned!(self.ty.span()=> #method(#field, #argument))
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
