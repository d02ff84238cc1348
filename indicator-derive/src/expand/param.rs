//! A parameter in the catalogue entry.
//!
//! ```text
//! Param {
//!     name: "period",
//!     plural: "periods",
//!     documentation: "Values in the window.",
//!     domain: Domain::Usize { default: 9, min: 1, max: usize::MAX },
//! }
//!
//! Param {
//!     name: "sigma",
//!     plural: "sigmas",
//!     documentation: "How narrow …",
//!     domain: Domain::F64 { default: 6.0, lower: Bound::Exclusive(0.0), upper: Bound::Open },
//! }
//! ```

use crate::expand::documentation;
use crate::hygienic::hygienic;
use crate::model::Param;
use crate::model::param::Domain;
use crate::model::range::Limit;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Ident, Path, Type};

pub fn emit(param: &Param, runtime: &Path) -> TokenStream {
    let name = param.name.unraw().to_string();
    let plural = param.plural();
    let documentation = documentation::emit(&param.documentation);
    let domain = match &param.domain {
        Domain::Usize(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let min = range.least().unwrap_or(0);
            let max = match range.greatest() {
                Some(max) => hygienic!(#max),
                None => hygienic!(::core::primitive::usize::MAX),
            };
            hygienic!(Usize { default: #default, min: #min, max: #max })
        }
        Domain::I64(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let min = range.least().unwrap_or(i64::MIN);
            let max = range.greatest().unwrap_or(i64::MAX);
            hygienic!(I64 { default: #default, min: #min, max: #max })
        }
        Domain::F64(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let lower = bound(range.lower.as_ref(), runtime);
            let upper = bound(range.upper.as_ref(), runtime);
            hygienic!(F64 { default: #default, lower: #lower, upper: #upper })
        }
        Domain::Bool(default) => hygienic!(Bool { default: #default }),
        Domain::Choice(default) => {
            let ty = &param.ty;
            let choices = of_type(ty, runtime, "CHOICES");
            // A variant of another enum is reported at the author's.
            let default =
                hygienic!({ let default: #ty = #default; default as ::core::primitive::usize });
            hygienic! {
                Choice {
                    default: #choices.0[#default],
                    names: #choices.0,
                    documentation: #choices.1,
                }
            }
        }
    };
    hygienic! {
        #runtime::Param {
            name: #name,
            plural: #plural,
            documentation: #documentation,
            domain: #runtime::Domain::#domain,
        }
    }
}

/// `<Kind as ParamType>::NAME`, all of it where the type stands: one that is no parameter's is reported there, and once.
pub fn of_type(ty: &Type, runtime: &Path, name: &str) -> TokenStream {
    let name = Ident::new(name, ty.span());
    quote_spanned!(ty.span()=> <#ty as #runtime::ParamType>::#name)
}

/// One end of a range of real numbers.
pub fn bound(limit: Option<&Limit<f64>>, runtime: &Path) -> TokenStream {
    let Some(Limit { end, inclusive, .. }) = limit else {
        return hygienic!(#runtime::Bound::Open);
    };
    if *inclusive {
        hygienic!(#runtime::Bound::Inclusive(#end))
    } else {
        hygienic!(#runtime::Bound::Exclusive(#end))
    }
}
