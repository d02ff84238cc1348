//! What holds for every call of the macros, however it is written.

mod expansions;

use crate::{catalogue, derive::choice, indicator, python_module};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{File, Item};

const WINDOW_KERNEL: &str = include_str!("samples/window_kernel.rs");
const RESUMABLE_KERNEL: &str = include_str!("samples/resumable_kernel.rs");
const SEVERAL_OUTPUTS: &str = include_str!("samples/several_outputs.rs");

/// The arguments of the first `#[indicator(…)]` in a file, and the function below it.
fn annotated(source: &str) -> (TokenStream, TokenStream) {
    let file = syn::parse_file(source).expect("the file is Rust");
    let annotated = file.items.into_iter().find_map(|item| {
        let Item::Fn(mut function) = item else {
            return None;
        };
        let is_indicator = |attribute: &syn::Attribute| attribute.path().is_ident("indicator");
        let at = function.attrs.iter().position(is_indicator)?;
        let attribute = function.attrs.remove(at);
        let arguments = attribute.meta.require_list().ok()?.tokens.clone();
        Some((arguments, function.into_token_stream()))
    });
    annotated.expect("the file has an indicator")
}

/// The expansion of the first indicator in a file.
fn expanded(source: &str) -> TokenStream {
    let (arguments, function) = annotated(source);
    expand(arguments, function)
}

fn expand(arguments: TokenStream, function: TokenStream) -> TokenStream {
    indicator::expand(arguments, function, "indicators".to_owned())
}

fn groups() -> TokenStream {
    quote! {
        runtime = crate::kit;
        /// Averages.
        averages { alma, sma }
    }
}

/// The tokens with one of them missing or doubled, for each of them at any depth.
fn mistakes(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let replaced = |index: usize, by: &[TokenTree]| -> TokenStream {
        [&trees[..index], by, &trees[index + 1..]]
            .concat()
            .into_iter()
            .collect()
    };
    let mut mistakes = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        mistakes.push(replaced(index, &[]));
        mistakes.push(replaced(index, &[tree.clone(), tree.clone()]));
        if let TokenTree::Group(group) = tree {
            for inner in mistakes_within(group) {
                mistakes.push(replaced(index, &[inner]));
            }
        }
    }
    mistakes
}

fn mistakes_within(group: &Group) -> Vec<TokenTree> {
    let streams = mistakes(&group.stream());
    streams
        .into_iter()
        .map(|stream| Group::new(group.delimiter(), stream).into())
        .collect()
}

/// The names of all items but `impl` blocks.
fn names(tokens: TokenStream) -> Vec<String> {
    let file: File = syn::parse2(tokens).expect("an expansion is a list of items");
    let name = |item: &Item| match item {
        Item::Fn(item) => Some(item.sig.ident.to_string()),
        Item::Static(item) => Some(item.ident.to_string()),
        Item::Struct(item) => Some(item.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

#[test]
fn an_indicator_comes_with_its_siblings() {
    assert_eq!(
        names(expanded(WINDOW_KERNEL)),
        [
            "alma",
            "ALMA",
            "AlmaPlan",
            "AlmaParams",
            "AlmaInput",
            "AlmaOutput",
            "alma_with_kernel",
            "alma_with_kernel_into",
            "AlmaBatchRange",
            "AlmaBatchOutput",
            "alma_batch_with_kernel",
            "alma_batch_inner_into",
            "AlmaStream",
        ]
    );
}

#[test]
fn a_catalogue_refers_to_its_entries_and_its_runtime() {
    let expansion = catalogue::expand(groups(), "/where/it/is").to_string();
    let entries = quote!(&[&self::averages::ALMA, &self::averages::SMA]).to_string();
    assert!(expansion.contains(&entries), "{expansion}");
    assert!(
        expansion.contains(&quote!(crate::kit::Catalogue).to_string()),
        "{expansion}"
    );
}

#[test]
fn a_python_module_refers_to_its_catalogue_and_its_runtime() {
    let expansion = python_module::expand(quote! {
        runtime = crate::kit;
        /// Averages.
        averages, crate::CATALOGUE
    });
    assert_eq!(names(expansion.clone()), ["averages"]);
    let expansion = expansion.to_string();
    for part in [
        quote!(#[doc = r" Averages."] #[crate::kit::pyo3::pymodule(gil_used = false)]),
        quote!(#[pyo3(crate = "crate::kit::pyo3")]),
        quote!(crate::kit::python::add_catalogue(module, &crate::CATALOGUE)),
        quote!(crate::kit::__private::polars_plugin!(crate::CATALOGUE);),
    ] {
        assert!(expansion.contains(&part.to_string()), "{expansion}");
    }
    assert!(!expansion.contains("indicator_runtime"), "{expansion}");
}

#[test]
fn after_a_mistake_the_function_stays_and_a_catalogue_finds_an_entry() {
    let (_, function) = annotated(WINDOW_KERNEL);
    let names = names(expand(TokenStream::new(), function));
    assert_eq!(names, ["alma", "ALMA"]);
}

/// A panic would fail the test; that every mistake is reported is for the compile-fail cases.
#[test]
fn no_mistake_makes_a_macro_panic() {
    for source in [WINDOW_KERNEL, RESUMABLE_KERNEL, SEVERAL_OUTPUTS] {
        let (arguments, function) = annotated(source);
        let name = &names(function.clone())[0];
        for arguments in mistakes(&arguments) {
            // Whatever is wrong with the attribute, the function below it stays.
            let items = names(expand(arguments, function.clone()));
            assert_eq!(items[0], *name);
        }
        for function in mistakes(&function) {
            expand(arguments.clone(), function);
        }
    }
    let kind = quote!(
        #[choice(runtime = crate::kit)]
        pub enum Kind {
            First,
            SecondKind,
        }
    );
    mistakes(&kind)
        .into_iter()
        .map(choice::expand)
        .for_each(drop);
    mistakes(&groups())
        .into_iter()
        .map(|groups| catalogue::expand(groups, ""))
        .for_each(drop);
    mistakes(&quote!(runtime = crate::kit; /** Averages. */ averages, crate::CATALOGUE))
        .into_iter()
        .map(python_module::expand)
        .for_each(drop);
}

#[test]
fn generated_code_is_safe() {
    for source in [WINDOW_KERNEL, RESUMABLE_KERNEL, SEVERAL_OUTPUTS] {
        assert!(!expanded(source).to_string().contains("unsafe"));
    }
}
