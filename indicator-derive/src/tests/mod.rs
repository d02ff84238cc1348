//! What holds for every call of the macros, however it is written.

mod diagnostics;
mod expansions;

use crate::{catalogue, derive::choice, expand};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use syn::{File, Item};

fn alma() -> (TokenStream, TokenStream) {
    let arguments = quote!(warmup = period - 1);
    let function = quote! {
        /// Arnaud Legoux moving average.
        pub fn alma(
            data: &[f64],
            #[param(default = 9, min = 1)] period: usize,
            #[param(default = 0.85, min = 0.0, max = 1.0)] offset: f64,
            #[param(default = -5, above = -10)] shift: i64,
            #[param(default = Kind::First)] kind: Kind,
            #[state(gaussian(period, offset))] weights: &Weights,
            #[state(Sum::new(period))] sum: &mut Sum,
            values: &mut Output,
        ) {
            fir(data, weights, values);
        }
    };
    (arguments, function)
}

fn expanded(arguments: TokenStream, function: TokenStream) -> TokenStream {
    expand::indicator(arguments, function, "averages".to_owned())
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
    let (arguments, function) = alma();
    assert_eq!(
        names(expanded(arguments, function)),
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
    let expansion = catalogue::expand(groups()).to_string();
    let entries = quote!(&[&self::averages::ALMA, &self::averages::SMA]).to_string();
    assert!(expansion.contains(&entries), "{expansion}");
    assert!(
        expansion.contains(&quote!(crate::kit::Catalogue).to_string()),
        "{expansion}"
    );
}

#[test]
fn after_a_mistake_the_function_stays() {
    let (_, function) = alma();
    assert_eq!(names(expanded(TokenStream::new(), function)), ["alma"]);
}

/// A panic would fail the test; that every mistake is reported is for the compile-fail cases.
#[test]
fn no_mistake_makes_a_macro_panic() {
    let (arguments, function) = alma();
    for arguments in mistakes(&arguments) {
        // Whatever is wrong with the attribute, the function below it stays.
        let items = names(expanded(arguments, function.clone()));
        assert_eq!(items[0], "alma");
    }
    for function in mistakes(&function) {
        expanded(arguments.clone(), function);
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
        .map(catalogue::expand)
        .for_each(drop);
}

#[test]
fn generated_code_is_safe() {
    let (arguments, function) = alma();
    let expansion = expanded(arguments, function).to_string();
    assert!(!expansion.contains("unsafe"));
}
