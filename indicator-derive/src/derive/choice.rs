//! `#[derive(Choice)]`: an enum whose variants users choose by name.
//!
//! ```text
//! impl Choice for MaKind {
//!     const NAMES: &'static [&'static str] = &["ema", "hull_ma"];
//! }
//!
//! impl ParamType for MaKind {
//!     const CHOICES: (&'static [&'static str], &'static [&'static str]) =
//!         (<Self as Choice>::NAMES, &["Exponential.", ""]);
//!
//!     fn into_value(self) -> Value {
//!         Value::Choice(<Self as Choice>::NAMES[self as usize])
//!     }
//!
//!     fn from_value(value: Value) -> Option<Self> {
//!         match value {
//!             Value::Choice("ema") => Some(Self::Ema),
//!             Value::Choice("hull_ma") => Some(Self::HullMa),
//!             _ => None,
//!         }
//!     }
//! }
//! ```

use crate::derive::runtime::runtime_path;
use crate::errors::Errors;
use crate::hygienic::hygienic;
use crate::parse::documentation::documentation;
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Path, Variant};

/// Expands the derive on `item`.
pub fn expand(item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let runtime = runtime_path(&input, "choice", &mut errors);
    let variants = variants(&input, &mut errors);
    check(&input, &variants, &mut errors);
    errors
        .into_tokens()
        .unwrap_or_else(|| emit(&input, &variants, &runtime))
}

fn variants(input: &DeriveInput, errors: &mut Errors) -> Vec<Variant> {
    match &input.data {
        Data::Enum(data) => data.variants.iter().cloned().collect(),
        Data::Struct(data) => {
            errors.at(
                data.struct_token,
                "a choice is an enum: write a variant for each name",
            );
            Vec::new()
        }
        Data::Union(data) => {
            errors.at(
                data.union_token,
                "a choice is an enum: write a variant for each name",
            );
            Vec::new()
        }
    }
}

fn check(input: &DeriveInput, variants: &[Variant], errors: &mut Errors) {
    if !input.generics.params.is_empty() {
        errors.at(&input.generics, "a choice is one type: drop the generics");
    }
    if matches!(input.data, Data::Enum(_)) && variants.is_empty() {
        errors.at(
            &input.ident,
            "a choice needs at least one variant to choose",
        );
    }
    for (index, variant) in variants.iter().enumerate() {
        if !matches!(variant.fields, Fields::Unit) {
            errors.at(
                &variant.fields,
                "a variant of a choice is a name alone: drop its fields",
            );
        }
        for attribute in &variant.attrs {
            if attribute.path().is_ident("choice") {
                let name = &variant.ident;
                let message = format!(
                    "users know `{name}` as \"{}\", and may choose every variant: rename it or take it out, and drop this",
                    self::name(variant)
                );
                errors.at(attribute, message);
            }
        }
        if let Some((_, discriminant)) = &variant.discriminant {
            errors.at(
                discriminant,
                "variants are counted from 0: drop the discriminant",
            );
        }
        let name = name(variant);
        if let Some(other) = variants[..index]
            .iter()
            .find(|other| self::name(other) == name)
        {
            let message = format!(
                "users know this as \"{name}\", as they do `{}`",
                other.ident
            );
            errors.at(&variant.ident, message);
        }
    }
}

/// What users write for a variant.
fn name(variant: &Variant) -> String {
    variant.ident.unraw().to_string().to_snake_case()
}

fn emit(input: &DeriveInput, variants: &[Variant], runtime: &Path) -> TokenStream {
    let choice = &input.ident;
    let names: Vec<String> = variants.iter().map(name).collect();
    let documentation = variants
        .iter()
        .map(|variant| documentation(&variant.attrs).summary());
    let documentation: Vec<String> = documentation.collect();
    let variants = variants
        .iter()
        .map(|variant| variant.ident.to_token_stream());
    let derives = hygienic! {
        #choice: #runtime::__private::Derives<{
            use #runtime::__private::DerivesLess as _;
            #runtime::__private::Derived::<#choice>::ALL
        }>
    };
    hygienic! {
        impl #runtime::Choice for #choice where #derives {
            const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];
        }

        impl #runtime::ParamType for #choice where #derives {
            const CHOICES: (
                &'static [&'static ::core::primitive::str],
                &'static [&'static ::core::primitive::str],
            ) = (<Self as #runtime::Choice>::NAMES, &[#(#documentation),*]);

            #[inline]
            fn into_value(self) -> #runtime::Value {
                #runtime::Value::Choice(<Self as #runtime::Choice>::NAMES[self as usize])
            }

            #[inline]
            fn from_value(value: #runtime::Value) -> ::core::option::Option<Self> {
                match value {
                    #(#runtime::Value::Choice(#names) => {
                        ::core::option::Option::Some(Self::#variants)
                    })*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}
