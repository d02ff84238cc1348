//! How generated code is quoted.

/// `quote!`, but local variables, arguments and lifetimes belong to the macro: no name that an
/// author chose for an argument can meet them.
macro_rules! hygienic {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
pub(crate) use hygienic;
