//! The author's documentation of the function or an argument, as an expression of type `&'static str`.
//!
//! ```text
//! "Arnaud Legoux moving average: …"
//!
//! // For `#[doc = include_str!("alma.md")]`:
//! concat!(include_str!("alma.md"))
//! ```

use crate::model::documentation::{Documentation, Piece};
use proc_macro2::TokenStream;
use quote::quote;

pub fn emit(documentation: &Documentation) -> TokenStream {
    let mut expressions = Vec::new();
    let mut text = String::new();
    for (index, piece) in documentation.0.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        match piece {
            Piece::Line(line) => text.push_str(line),
            Piece::Expression(expression) => {
                let before = std::mem::take(&mut text);
                expressions.push(quote!(#before, #expression));
            }
        }
    }
    if expressions.is_empty() {
        return quote!(#text);
    }
    quote!(::core::concat!(#(#expressions,)* #text))
}
