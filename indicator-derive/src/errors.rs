//! Mistakes, collected so that an author sees all of them at once.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fmt::Display;

/// What is wrong with one macro call, in the order in which it was found.
#[derive(Default)]
pub struct Errors(Option<syn::Error>);

impl Errors {
    /// Notes a mistake at the author's tokens. The message says what to write instead.
    pub fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Notes an error that came with its place.
    pub fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// Notes all errors of another list.
    pub fn append(&mut self, others: Self) {
        if let Some(others) = others.0 {
            self.add(others);
        }
    }

    /// Whether none was noted.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Notes the error, if there is one.
    pub fn ok<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// The mistakes as calls of `compile_error!`; `None` if there are none.
    pub fn into_tokens(self) -> Option<TokenStream> {
        self.0.map(syn::Error::into_compile_error)
    }
}
