//! What makes a state, from the author's expression and the state's type.
//!
//! ```text
//! IntoState::<Weights>::into_state(gaussian(period, offset, sigma))?
//! ```

use crate::hygienic::hygienic;
use crate::parse::types::plain;
use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{Expr, ExprPath, Ident, Path, Type};

/// What makes a state. `[Windows::new(period); 2]` is two of what the expression gives, which need not be `Copy`.
pub fn emit(ty: &Type, expression: &Expr, runtime: &Path) -> TokenStream {
    match (plain(ty), expression) {
        (Type::Array(array), Expr::Repeat(repeat)) => {
            let (of, length) = (&array.elem, &repeat.len);
            let one = emit(of, &repeat.expr, runtime);
            // Another length than the type's is reported at the author's.
            let all = Ident::new("all", length.span().resolved_at(Span::mixed_site()));
            hygienic! {{
                let one = #one;
                let #all: [#of; #length] = ::core::array::from_fn(|_| ::core::clone::Clone::clone(&one));
                #all
            }}
        }
        // The default of which type is known here alone.
        (_, Expr::Call(call)) if is_default(&call.func) && call.args.is_empty() => {
            hygienic!(<#ty as ::core::default::Default>::default())
        }
        _ => hygienic!(#runtime::__private::IntoState::<#ty>::into_state(#expression)?),
    }
}

/// `Default::default`
fn is_default(function: &Expr) -> bool {
    let Expr::Path(ExprPath {
        qself: None, path, ..
    }) = function
    else {
        return false;
    };
    let words = path.segments.iter().map(|segment| &segment.ident);
    words.eq(["Default", "default"])
}
