//! `catalogue!`: the modules of a crate's indicators, the list of them, and a macro that knows their names.
//!
//! ```text
//! /// Moving averages.
//! pub mod moving_averages {
//!     mod alma;
//!     pub use alma::*;
//!     mod sma;
//!     pub use sma::*;
//! }
//! pub use moving_averages::*;
//!
//! pub static CATALOGUE: Catalogue = Catalogue {
//!     groups: &[Group {
//!         name: "moving_averages",
//!         documentation: "Moving averages.",
//!         entries: &[&moving_averages::ALMA, &moving_averages::SMA],
//!     }],
//! };
//!
//! #[macro_export]
//! macro_rules! __with_indicators {
//!     ($($callback:tt)::+ ! { $($given:tt)* }) => {
//!         $($callback)::+! { $($given)* "/where/the/crate/is" alma sma }
//!     };
//! }
//! pub use __with_indicators as CATALOGUE;
//! ```
//!
//! The macro bears the static's name, so one path leads to both, as a trait's does to its derive: who has
//! `some_crate::CATALOGUE` can also write an item for each indicator, which no data can do as the program
//! runs. `conformance!` writes a test for each, and looks in the crate's directory for files that are not listed.

mod files;

use self::files::Files;
use crate::errors::Errors;
use crate::expand;
use crate::hygienic::hygienic;
use crate::model::names::{Names, shared_name};
use crate::parse::documentation::documentation;
use crate::parse::keys::leading_runtime;
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Path, Token, braced};

/// What stands between the braces of the call.
struct Input {
    runtime: Path,
    groups: Vec<Group>,
}

/// `/// Moving averages.` and `moving_averages { alma, sma }`
struct Group {
    attributes: Vec<Attribute>,
    name: Ident,
    indicators: Vec<Ident>,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let runtime = leading_runtime(input)?;
        let mut groups = Vec::new();
        while !input.is_empty() {
            groups.push(input.parse()?);
            if input.peek(Token![,]) || input.peek(Token![;]) {
                return Err(input.error("groups stand side by side: drop this"));
            }
        }
        Ok(Self { runtime, groups })
    }
}

impl Parse for Group {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        if !input.peek(Ident) {
            let example = "expected a group, such as `moving_averages { ema, sma }`";
            return Err(input.error(example));
        }
        let name = input.parse()?;
        let content;
        braced!(content in input);
        let indicators = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
        Ok(Self {
            attributes,
            name,
            indicators: indicators.into_iter().collect(),
        })
    }
}

/// Expands a call in the crate that is in `directory`.
pub fn expand(tokens: TokenStream, directory: &str) -> TokenStream {
    let mut input: Input = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    check(&input.groups, &mut errors);
    drop_duplicates(&mut input.groups, &mut errors);
    drop_missing(&mut input.groups, &mut errors);
    // What is left is declared all the same: the crate is read on, and mistakes stay few.
    let modules = emit(&input, directory);
    let errors = errors.into_tokens();
    quote!(#errors #modules)
}

fn check(groups: &[Group], errors: &mut Errors) {
    for group in groups {
        if documentation(&group.attributes).is_empty() {
            errors.at(&group.name, "document the group: write `/// …` above it");
        }
        for attribute in &group.attributes {
            if !attribute.path().is_ident("doc") {
                errors.at(
                    attribute,
                    "a group has no attributes but its documentation: drop this",
                );
            }
        }
        if group.indicators.is_empty() {
            errors.at(
                &group.name,
                "this group is empty: list an indicator, or drop the group",
            );
        }
    }
}

/// Everything is re-exported side by side, so that no two modules may share a name, nor any two indicators one of
/// their siblings.
fn drop_duplicates(groups: &mut Vec<Group>, errors: &mut Errors) {
    let mut seen: Vec<Ident> = Vec::new();
    let mut is_new = |name: &Ident, errors: &mut Errors| {
        let new = !seen.contains(name);
        if new {
            seen.push(name.clone());
        } else {
            errors.at(name, format!("`{name}` is listed twice: keep one of them"));
        }
        new
    };
    let mut listed: Vec<Names> = Vec::new();
    groups.retain_mut(|group| {
        let new = is_new(&group.name, errors);
        group.indicators.retain(|name| {
            let names = Names::new(name);
            let new = is_new(name, errors) && stands_alone(&names, &listed, errors);
            if new {
                listed.push(names);
            }
            new
        });
        new
    });
}

/// Of a file that is not there, the compiler would say so at the whole catalogue, and then at its entry.
fn drop_missing(groups: &mut [Group], errors: &mut Errors) {
    let Some(files) = Files::of_the_call() else {
        return;
    };
    for Group {
        name: group,
        indicators,
        ..
    } in groups
    {
        indicators.retain(|name| {
            let there = files.has(group, name);
            if !there {
                let message =
                    format!("there is no file `{group}/{name}.rs`: write it, or take the name out");
                errors.at(name, message);
            }
            there
        });
    }
}

/// Whether an indicator shares no name with those that are listed before.
fn stands_alone(names: &Names, listed: &[Names], errors: &mut Errors) -> bool {
    let shared = listed
        .iter()
        .find_map(|other| Some((&other.function, names.shared(other)?)));
    if let Some((other, shared)) = &shared {
        let name = &names.function;
        errors.at(name, shared_name(other, name, shared));
    }
    shared.is_none()
}

fn emit(input: &Input, directory: &str) -> TokenStream {
    let runtime = &input.runtime;
    let modules = input.groups.iter().map(emit_module);
    let groups = input.groups.iter().map(|group| emit_group(group, runtime));
    let names = input.groups.iter().flat_map(|group| &group.indicators);
    hygienic! {
        #(#modules)*

        /// Every indicator of this crate, in groups.
        pub static CATALOGUE: #runtime::Catalogue =
            #runtime::Catalogue { groups: &[#(#groups),*] };

        #[doc(hidden)]
        #[macro_export]
        macro_rules! __with_indicators {
            ($($callback:tt)::+ ! { $($given:tt)* }) => {
                $($callback)::+! { $($given)* #directory #(#names)* }
            };
        }

        /// Calls a macro with this crate's directory and the names of every indicator after what it is given:
        /// `CATALOGUE!(some::callback! { given })`.
        pub use __with_indicators as CATALOGUE;
    }
}

fn emit_module(group: &Group) -> TokenStream {
    let Group {
        attributes,
        name,
        indicators,
    } = group;
    quote! {
        #(#attributes)*
        pub mod #name {
            #(mod #indicators; pub use self::#indicators::*;)*
        }
        pub use self::#name::*;
    }
}

fn emit_group(group: &Group, runtime: &Path) -> TokenStream {
    let module = &group.name;
    let name = module.unraw().to_string();
    let documentation = expand::documentation::emit(&documentation(&group.attributes));
    let entries = group
        .indicators
        .iter()
        .map(|indicator| Names::new(indicator).entry);
    hygienic! {
        #runtime::Group { name: #name, documentation: #documentation, entries: &[#(&self::#module::#entries),*] }
    }
}
