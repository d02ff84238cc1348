//! A function, without reading its body: what is mistaken there is for the compiler to say.

use crate::model::Function;
use syn::Attribute;
use syn::parse::{Parse, ParseStream};

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self {
            attributes: input.call(Attribute::parse_outer)?,
            visibility: input.parse()?,
            signature: input.parse()?,
            body: input.parse()?,
        })
    }
}
