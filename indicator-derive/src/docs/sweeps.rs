//! Documentation of the sweep: its ranges, its output and its functions.

use crate::docs::examples;
use crate::docs::text::{
    BUFFER_ERRORS, default_and_range, doc, explained, link, listed, nothing, nothing_at_all,
    required,
};
use crate::model::series::Output;
use crate::model::{Indicator, Param};
use proc_macro2::TokenStream;
use syn::ext::IdentExt;

const SWEEP_ERRORS: &str = "\n\n# Errors\n\nInputs that are empty, of unequal length or without any \
    value; values that their parameter does not allow; a result that no memory could hold; a kernel \
    that this CPU lacks.";

pub fn batch_range(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "What [`{}`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each \
         stays at its default unless it is set.{}{}",
        indicator.names.batch_with_kernel,
        required(
            indicator,
            &format!(
                " A row that does not meet it is {} throughout.",
                nothing_at_all(indicator)
            )
        ),
        examples::batch_range(indicator)
    ))
}

pub fn axis(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    explained(
        &param.documentation,
        format_args!(
            "The values of `{name}`. {}",
            default_and_range(&param.domain)
        ),
    )
}

pub fn range_new() -> TokenStream {
    doc("Every parameter at its default alone.")
}

pub fn axis_setter(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    explained(
        &param.documentation,
        format_args!("Sweeps `{name}` over a range `(start, end, step)`, a list, or one value."),
    )
}

pub fn range_apply(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Computes {} for every parameter set, as [`{}`] does with `Kernel::Auto`.{SWEEP_ERRORS}",
        link(indicator),
        indicator.names.batch_with_kernel
    ))
}

pub fn expand_grid() -> TokenStream {
    doc(
        "The parameter sets, in the order of the rows: the last parameter changes fastest.\n\n\
         # Errors\n\nAn empty list, a step that is negative or not finite, a value that its parameter \
         does not allow, or more sets than memory holds.",
    )
}

pub fn estimate() -> TokenStream {
    doc(
        "How large the sweep's result is for a series of `columns` values, without computing it.\n\n\
         # Errors\n\nThose of [`expand_grid`](Self::expand_grid), and a result that no memory could \
         hold.",
    )
}

pub fn batch_output(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "What [`{}`] gives: a row per parameter set, a column per bar.",
        indicator.names.batch_with_kernel
    ))
}

pub fn batch_values(output: &Output) -> TokenStream {
    explained(
        &output.documentation,
        format_args!(
            "The output `{}`: `rows` × `cols` values, row after row. A row is all {} where the \
             series is too short for its parameters.",
            output.name.unraw(),
            nothing(output)
        ),
    )
}

pub fn batch_combos() -> TokenStream {
    doc("The parameter set of each row, with no defaults left out.")
}

pub fn batch_rows() -> TokenStream {
    doc("How many parameter sets there are.")
}

pub fn batch_cols() -> TokenStream {
    doc("How many bars the series has.")
}

pub fn batch_with_kernel(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\nComputes {} for every parameter set of `range`, on all cores.{SWEEP_ERRORS}{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::batch_with_kernel(indicator)
    ))
}

pub fn batch_inner_into(indicator: &Indicator) -> TokenStream {
    let batch = &indicator.names.batch_with_kernel;
    doc(format_args!(
        "[`{batch}`] into the caller's {}, rows × columns values each, and on all cores only if \
         `parallel`. Returns the parameter set of each row.\n\n# Errors\n\nThose of \
         [`{batch}`]{BUFFER_ERRORS}{}",
        listed(&indicator.output_names()),
        examples::batch_inner_into(indicator)
    ))
}
